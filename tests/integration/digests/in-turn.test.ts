import { describe, expect, test } from "vitest";
import { countPoints } from "#app/digests/said/count-points.server.ts";
import { countLanguages } from "#app/digests/said/find-languages.server.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";

describe.each(dialects)("comments that are read so many at a time (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("are each read once, wherever one statement ends and the next begins", async () => {
    const { consultation } = await anAnalystsConsultation(db);
    const remarks = manyArguments(24).map((remarks) => ({ remarks }));
    await argued(db, consultation, remarks);
    await digestsKept(db);
    const before = await countPoints(db, consultation.id);
    const said: string[] = [];

    for (const [number, other] of [
      [24, 4001],
      [23, 4000],
      [22, 2001],
      [21, 2000],
    ] as const)
      await db
        .updateTable("comment")
        .set({ number: other })
        .where("consultation_id", "=", consultation.id)
        .where("number", "=", number)
        .execute();

    const languages = await countLanguages(db, consultation.id, async (words) => {
      said.push(words);
    });
    expect(languages).toEqual([{ language: "en", comments: 24 }]);
    expect(said).toEqual([1, 2001, 4001].map((from) => `comments from number ${from} on`));
    expect((await countPoints(db, consultation.id)).points).toEqual(before.points);
    expect(before.points.length).toBeGreaterThan(0);
  });
});
