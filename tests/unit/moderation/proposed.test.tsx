import { expect, test } from "vitest";
import type { TakenOut } from "#app/comments/reading/redacted/list-redactable.server.ts";
import type { OpenProposal } from "#app/moderation/two-people/proposals.server.ts";
import { Proposed } from "#app/moderation/two-people/proposed.tsx";
import { markupOf } from "#tests/support/english.tsx";

const proposal: OpenProposal = {
  ...{ id: "one", comment_id: "one", version: 1, act_id: null, moderator_id: "mona", proposer_name: "Mona" },
  ...{ outcome: "publish", ground: null, reason: null, earlier: null, taking: null },
  proposed_at: "2026-02-10T10:00:00.000Z",
};
const taken: TakenOut = {
  ...{ part: "remarks", label: "Remarks", kind: "text", text: "Ask Ann", isWhole: false },
  ground: "personal data",
};

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
