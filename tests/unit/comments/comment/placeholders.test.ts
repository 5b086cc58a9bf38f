import { describe, expect, test } from "vitest";
import { grounds } from "#app/comments/comment/grounds.ts";
import { withPlaceholders } from "#app/comments/comment/placeholders.ts";
import { publicForm } from "#app/comments/parts/confidential/public-form.ts";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import { markPage } from "#app/words/mark-page.ts";
import { unmarked } from "#app/words/marks.ts";
import { languages, speak } from "#app/words/speak.server.ts";

const claimOn = (ground: string, summary = "") => [{ text: "b", ground, justification: "x", summary }];

describe.each(languages)("what stands in the place of a confidential part, in $name", ({ language }) => {
  const t = speak(language);

  test.each(["", ...grounds.map(({ value }) => value)])(
    "is what that language has on the ground “%s”",
    (ground) => {
      for (const summary of ["", "a letter"]) {
        const claims = claimOn(ground, summary);
        const shown = withPlaceholders(t, publicForm("a [[b]] c", claims));
        expect(unmarked(shown)).toBe(publicForm("a [[b]] c", claims, t));
      }
    },
  );

  test("is the same in HTML, around whatever the summary became, and adds no mark of HTML", () => {
    const html = renderMarkdown(publicForm("a [[b]] c", claimOn("figures", "a *letter* & <more>")), "public");
    const shown = unmarked(withPlaceholders(t, html));
    const tags = (text: string) => text.match(/[<>&"]/g);
    expect(shown).toContain(
      t("confidential.placeholder-with-summary", {
        ground: t("confidential.ground figures"),
        summary: "",
      }).slice(0, -1),
    );
    expect(tags(shown)).toEqual(tags(html));
  });
});

test("says its language among the words of another, and has no need to among those of its own", () => {
  const shown = withPlaceholders(speak("fr"), "<p lang='x'>Wij [Confidential] daar</p>".replaceAll("'", '"'));
  const words = speak("fr")("confidential.placeholder");
  expect(markPage(shown, { language: "fr", source: "en" })).toBe(
    `<p lang="x">Wij <span lang="fr">${words}</span> daar</p>`,
  );
  const own = withPlaceholders(speak("fr"), "<p>Nous [Confidential]</p>");
  expect(markPage(own, { language: "fr", source: "en" })).toBe(`<p>Nous ${words}</p>`);
});

test.each([
  "[Confidential: by my own words]",
  "[Confidential",
  "[Confidential (trade secret)]",
  "Confidential",
])("is not seen where an author wrote something else: %s", (text) => {
  expect(withPlaceholders(speak("fr"), text)).toBe(text);
});
