import { expect, test } from "vitest";
import { formsOfTexts } from "#app/comments/drafts/both-forms.server.ts";
import { speak } from "#app/words/speak.server.ts";

const figure = { where: "a", label: "a", href: "/a", isProse: false, choices: [], isQuantity: true };

test.each([
  ["en", "1.2340", "1.234"],
  ["fr", "1.2340", "1,234"],
  ["fr", "3 – 6 か月", "3 à 6\u00a0か月"],
  ["fr", "ungefähr [[1.2340]]", "ungefähr [[1.2340]]"],
])(
  "shows a figure that is kept in signs as %s has it, and what is marked as it was typed",
  (tag, text, shown) => {
    const [version] = formsOfTexts(speak(tag), [{ ...figure, text }], []);
    expect(version?.officials).toBe(shown);
  },
);
