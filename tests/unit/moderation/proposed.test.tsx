import { expect, test } from "vitest";
import { Proposed } from "#app/moderation/two-people/proposed.tsx";
import { markupOf } from "#tests/support/english.tsx";

const proposal = {
  ...{ id: "one", comment_id: "one", version: 1, act_id: null, moderator_id: "mona", proposer_name: "Mona" },
  ...{ outcome: "publish", ground: null, reason: null, earlier: null, taking: null, takes: [] },
  proposed_at: "2026-02-10T10:00:00.000Z",
} as const;
const taken = {
  ...{ part: "remarks", label: "Remarks", kind: "text", text: "Ask Ann", isWhole: false },
  ground: "personal data",
} as const;

test.each([
  ["publish it<", { taking: null, takes: [] }],
  ["publish it without some passages<", { taking: "{}", takes: [taken] }],
  ["publish it whole, with all that was taken out of it before<", { taking: "{}", takes: [] }],
])("whoever confirms a proposal is told that it is to %s", (told, { taking, takes }) => {
  const comment = { reference: "NL-2026-001", number: 1 };
  const page = markupOf(
    <Proposed proposal={{ ...proposal, taking, takes }} comment={comment} readerId="sam" />,
  );

  expect(page.replace(/<\/?bdi>/g, "")).toContain(`Mona proposes to ${told}`);
});
