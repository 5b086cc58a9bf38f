import { expect, test } from "vitest";
import { OpenDisowningList } from "#app/moderation/disowning/open-disowning-list.tsx";
import { markupOf } from "#tests/support/english.tsx";

const disowning = {
  ...{ id: "one", comment_id: "two", number: 1, parent_id: null, reference: "NL-2026-001", title: "Lenses" },
  ...{ author_name: "Zoë Named", organisation: null, explanation: "Not mine." },
  ...{ disowner_name: "Bob Other", disowner_organisation: null, author_answer: null, hidden_at: null },
  ...{ disowned_at: "2026-02-10T10:00:00.000Z", signed_up_at: "2026-02-01T10:00:00.000Z" },
  ...{ time_zone: "Europe/Amsterdam", isDisownedByOthers: false, waited: "1 day", isOverdue: false },
} as const;

test.each([
  ["public", true, "Hide it for now"],
  ["public", false, "Hide it for now"],
  ["hidden", true, "It stays hidden"],
  ["hidden", false, null],
  ["not public", true, "I think that it is not theirs"],
  ["not public", false, null],
] as const)(
  "where a comment is %s and another moderator has to be first (%s), one can say: %s",
  (sight, needsFirst, button) => {
    const shown = { ...disowning, relation: "named" as const, sight, needsFirst, maySettle: true };
    const page = markupOf(<OpenDisowningList government="NL" disownings={[shown]} />);

    const [, said = null] = /value="hide"[^>]*>([^<]+)</.exec(page) ?? [];
    expect(said?.trim() ?? null).toBe(button);
  },
);
