import { describe, expect, test } from "vitest";
import { selectPublishedPoints } from "#app/comments/comment/published.server.ts";
import { selectReasonsOn } from "#app/digests/building/count-reasons.server.ts";
import { selectLeft } from "#app/digests/building/extend-digest.server.ts";
import { selectLetters } from "#app/digests/building/texts-to-build-on.server.ts";
import { selectVerdictsOn } from "#app/digests/building/verdicts.server.ts";
import { selectFolded } from "#app/digests/said/find-asks.server.ts";
import { selectNext } from "#app/digests/said/passages-of-point.server.ts";
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

  test("is what is asked of one provision by that, and not by going through all comments", async () => {
    const asked = selectFolded(db, "a consultation", "article-1").selectAll();

    expect(await planOf(db, asked.compile())).toMatch(
      /SEARCH passage USING INDEX \w+ \(id=\?\).*SEARCH comment USING INDEX \w+ \(id=\?\)/,
    );
  });

  test("makes a key point in the order of an index, wherever a page of it begins", async () => {
    const filters = { group: "academia", country: "" };
    const after = { nearness: 500, passage_id: "a passage" };
    const next = selectNext(db, "a key point", { after, filters, most: 50 });

    expect(await planOf(db, next.compile())).toMatch(
      /SEARCH key_point_passage USING INDEX key_point_passage_nearest \(key_point_id=\? AND nearness<\?\)/,
    );
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
