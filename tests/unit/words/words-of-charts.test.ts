import { expect, test } from "vitest";
import { pageInLanguage } from "#app/words/addresses.ts";
import { foreign } from "#app/words/marks.ts";

test("a chart whose words are not translated stays a chart: there is no element to mark them", () => {
  const words = `${foreign.from}All${foreign.to}`;
  const chart = (words: string) =>
    `<svg><title>${words}</title><desc id="d">${words}: 2</desc><text class="t" x="6">${words}</text></svg>`;

  const page = pageInLanguage(`${chart(words)}<p>${words}</p>`, {
    language: "fr",
    languages: ["en", "fr"],
    source: "en",
  });

  expect(page).toBe(`${chart("All")}<p><span lang="en">All</span></p>`);
});
