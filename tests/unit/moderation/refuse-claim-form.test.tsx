import { expect, test } from "vitest";
import { RefuseClaimForm } from "#app/moderation/refuse-claim-form.tsx";
import { markupOf } from "#tests/support/english.tsx";

const claim = { words: "a yield", places: ["Remarks"] };

test("claims are refused by their numbers, those that cannot be read left out", () => {
  const page = markupOf(<RefuseClaimForm version={1} claims={[null, claim]} files={[claim]} />);

  expect(page).toContain('value="part 2"');
  expect(page).toContain('value="file 1"');
  expect(page).not.toContain('value="part 1"');
});

test("nothing is offered where no claim can be read", () => {
  expect(markupOf(<RefuseClaimForm version={1} claims={[null, null]} files={[]} />)).toBe("");
});
