import { expect, test } from "vitest";
import {
  changeOfDiffering,
  confidentialFields,
  differingForm,
} from "#app/comments/writing/differing/save-differing.server.ts";
import type { DifferingView } from "#app/comments/writing/differing/view-differing.server.ts";
import { english } from "#tests/support/english.tsx";

const wording = "No export to [[Kowalski]].\nBut by licence.";
const view: DifferingView = {
  own: { reference: "DE-2026-001", position: "", points: [], answers: {} },
  language: "en",
  points: [
    { anchor: "article-1", position: "support", wording, there: { label: "Article 1", words: "No export." } },
  ],
  questions: [],
};

function changed(typed: string) {
  const form = differingForm.parse({ draft: "", revision: "0", "wording-article-1": typed });
  return changeOfDiffering(form, { page: english, view });
}

test("what is left as it is for all differs in nothing, confidential as it may be; what is otherwise can have no such part", () => {
  const untouched = changed(` ${wording.replace("\n", "\r\n")}`);
  expect(untouched.points).toEqual([]);
  expect(confidentialFields(untouched)).toEqual({});

  const edited = changed("No export at all to [[Kowalski]].");
  expect(edited.points).toEqual([{ anchor: "article-1", wording: "No export at all to [[Kowalski]]." }]);
  expect(Object.keys(confidentialFields(edited))).toEqual(["wording-article-1"]);
});
