import { describe, expect, test } from "vitest";
import { countPoints } from "#app/digests/said/count-points.server.ts";
import { countLanguages } from "#app/digests/said/find-languages.server.ts";
import { commentsInTurn, type Numbers } from "#app/digests/said/in-turn.server.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";

describe.each(dialects)("comments that are read so many at a time (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("are each read once, in few statements, however far apart their numbers are", async () => {
    const { consultation } = await anAnalystsConsultation(db);
    const remarks = manyArguments(24).map((remarks) => ({ remarks }));
    await argued(db, consultation, remarks);
    await digestsKept(db);
    const before = await countPoints(db, consultation.id);
    const numbers = { last: 24, far: 2_000_000_000 };

    await db
      .updateTable("comment")
      .set({ number: numbers.far })
      .where("consultation_id", "=", consultation.id)
      .where("number", "=", numbers.last)
      .execute();

    const said: string[] = [];
    const say = async (words: string) => {
      said.push(words);
    };
    const turns: Numbers[] = [];
    for await (const turn of commentsInTurn(db, consultation.id, say, 10)) turns.push(turn);
    expect(turns).toEqual([
      { from: 1, to: 10 },
      { from: 11, to: 20 },
      { from: 21, to: numbers.far },
    ]);
    expect(said).toEqual([1, 11, 21].map((from) => `comments from number ${from} on`));
    expect(await countLanguages(db, consultation.id)).toEqual([{ language: "en", comments: 24 }]);
    expect((await countPoints(db, consultation.id)).points).toEqual(before.points);
    expect(before.points.length).toBeGreaterThan(0);
  });
});
