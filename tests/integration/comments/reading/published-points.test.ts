import { describe, expect, test } from "vitest";
import { publishedFigures } from "#app/comments/reading/published-figures.server.ts";
import {
  countPointEntries,
  countPoints,
  listPoints,
  withPoints,
} from "#app/comments/reading/published-points.server.ts";
import { readMeasure } from "#app/consultations/read-measure.server.ts";
import { aComment, aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

describe.each(dialects)("the points on provisions (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("counts and shows the published points on a provision, and no others", async () => {
    const consultation = await aConsultation(db);
    const points = [{ anchor: "article-1", reasons: "Too narrow" }];
    await aComment(db, { consultation, points });
    await aComment(db, { consultation, points, status: "held" });
    await aComment(db, { consultation, points, status: "returned" });
    await aComment(db, { consultation, points, status: "rejected" });

    const provision = (await readMeasure(db, consultation, null)).provisions[0];
    const provisionId = provision?.id ?? "";

    expect(await countPoints(db, consultation.id, [provisionId])).toEqual(new Map([[provisionId, 1]]));
    expect(await listPoints(db, { consultationId: consultation.id, provisionId, page: 1 })).toMatchObject([
      { number: 1, reasons_html: "<p>Too narrow</p>" },
    ]);
    expect(await publishedFigures(db, consultation.id)).toMatchObject({ comments: 1, points: 1, replies: 0 });
  });

  test("shows the points of a campaign once for each position, with how many there are", async () => {
    const consultation = await aConsultation(db);
    const point = { anchor: "article-1", reasons: "The letter" };
    const first = await aComment(db, { consultation, points: [point] });
    const campaign_id = first.id;
    await db.updateTable("comment").set({ campaign_id }).where("id", "=", first.id).execute();
    for (let nth = 0; nth < 24; nth++) await aComment(db, { consultation, campaign_id, points: [point] });
    const other = { ...point, position: "support" as const };
    await aComment(db, { consultation, campaign_id, points: [other] });
    await aComment(db, { consultation, points: [{ ...point, reasons: "My own" }] });
    const { provisions } = await readMeasure(db, consultation, null);
    const provisionId = provisions[0]?.id ?? "";

    const page = await listPoints(db, { consultationId: consultation.id, provisionId, page: 1 });
    const [article] = await withPoints(db, consultation.id, provisions);

    const expected = [
      { number: 1, position: "oppose", alike: 25 },
      { number: 26, position: "support", alike: 1 },
      { number: 27, position: "oppose", alike: 1 },
    ];
    expect(page).toMatchObject(expected);
    expect(await countPointEntries(db, consultation.id, provisionId)).toBe(3);
    expect(article).toMatchObject({ points: 27, first: expected });
  });

  test("shows the first three points on each provision, in the order of their filing", async () => {
    const consultation = await aConsultation(db);
    for (let nth = 0; nth < 5; nth++)
      await aComment(db, { consultation, points: [{ anchor: "article-1", reasons: `${nth}` }] });
    const { provisions } = await readMeasure(db, consultation, null);

    const [article, ...others] = await withPoints(db, consultation.id, provisions);

    expect(article?.points).toBe(5);
    expect(article?.first.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(others.flatMap(({ first }) => first)).toEqual([]);
  });
});
