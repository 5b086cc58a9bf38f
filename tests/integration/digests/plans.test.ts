import { describe, expect, test } from "vitest";
import { selectPublishedPoints } from "#app/comments/comment/published.server.ts";
import { selectReasonsOn } from "#app/digests/building/count-reasons.server.ts";
import { selectLeft } from "#app/digests/building/extend-digest.server.ts";
import { selectLetters } from "#app/digests/building/texts-to-build-on.server.ts";
import { selectVerdictsOn } from "#app/digests/building/verdicts.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { planOf } from "#tests/support/plan.ts";

/** PostgreSQL chooses by how many rows there are, of which a database of a test has too few. */
describe("what a large digest is made of (SQLite)", () => {
  const db = useDatabase("SQLite");

  test("is read by the ids of comments, not by going through their consultation", async () => {
    const ids = Array.from({ length: 500 }, (_, at) => `comment ${at}`);
    const texts = selectPublishedPoints(db, "a consultation", ids).select("point.reasons");

    expect(await planOf(db, texts.compile())).toMatch(/comment USING INDEX \w+ \(id=\?\)/);
  });

  test("is a campaign's letters by their campaign", async () => {
    const letters = selectLetters(db, "a consultation", "a campaign").orderBy("comment.number").limit(200);

    expect(await planOf(db, letters.compile())).toMatch(
      /comment USING INDEX comment_campaign \(campaign_id=\?\)/,
    );
  });

  test("is counted by who gives reasons out of an index alone", async () => {
    const side = { language: "en", position: "oppose" } as const;
    const giving = selectReasonsOn(db, "a consultation", side).select("comment_id").distinct();

    expect(await planOf(db, giving.compile())).toContain("COVERING INDEX passage_reasons");
  });

  test("is asked what officials said of some passages by these, whatever they said of others", async () => {
    const said = selectVerdictsOn(db, ["one passage", "another"]);

    expect(await planOf(db, said.compile())).toMatch(/^SEARCH said USING INDEX \w+ \(passage_id=\?\)/);
  });

  test("is read on one side out of the index of that, where few are left there", async () => {
    const side = { language: "en", position: "oppose" } as const;
    const left = selectLeft(db, "a consultation", { side, every: 1 }).orderBy("comment.number", "desc");

    const plan = await planOf(db, left.compile());

    expect(plan).toMatch(
      /^SEARCH passage USING INDEX passage_reasons .*; SEARCH comment USING INDEX \w+ \(id=\?\)/,
    );
  });
});
