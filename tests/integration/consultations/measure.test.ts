import { describe, expect, test } from "vitest";
import { storeMeasure } from "#app/consultations/measure.server.ts";
import { listProvisions } from "#app/consultations/provisions.server.ts";
import { aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

describe.each(dialects)("storing a measure (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("keeps its text, its preamble and its provisions in reading order", async () => {
    const { id } = await aConsultation(db);
    const markdown = "Whereas **so**.\n\n## Article 1 — Scope\n\nFor all.\n\n1. Goods <b>\n\n(a) cameras";

    expect(await storeMeasure(db, id, markdown)).toBe(3);

    const consultation = await db
      .selectFrom("consultation")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(consultation.measure_markdown).toBe(markdown);
    expect(consultation.preamble_html).toBe("<p>Whereas <strong>so</strong>.</p>\n");
    expect(await listProvisions(db, id)).toMatchObject([
      { anchor: "article-1", depth: 0, text: "Article 1 — Scope", html: "<p>For all.</p>\n" },
      { anchor: "article-1-1", marker: "1.", text: "Goods <b>", html: "<p>Goods &lt;b&gt;</p>\n" },
      { anchor: "article-1-1-a", parent_anchor: "article-1-1", label: "Article 1(1)(a)", depth: 2 },
    ]);
  });

  test("keeps the id of a provision whose anchor stays, and takes away the others", async () => {
    const { id } = await aConsultation(db);
    const before = await listProvisions(db, id);

    await storeMeasure(db, id, "# Article 2\n\n# Article 1\n\n2. New");

    const after = await listProvisions(db, id);
    expect(after.map(({ anchor }) => anchor)).toEqual(["article-2", "article-1", "article-1-2"]);
    const idOf = (provisions: typeof after, anchor: string) =>
      provisions.find((provision) => provision.anchor === anchor)?.id;
    expect(idOf(after, "article-1")).toBe(idOf(before, "article-1"));
    expect(idOf(after, "article-2")).toBe(idOf(before, "article-2"));
  });

  test("holds thousands of provisions", async () => {
    const { id } = await aConsultation(db);
    const markdown = Array.from({ length: 2500 }, (_, at) => `# Article ${at + 1}\n\nText ${at}.`).join(
      "\n\n",
    );

    expect(await storeMeasure(db, id, markdown)).toBe(2500);
    expect(await storeMeasure(db, id, "# Article 1")).toBe(1);

    expect(await listProvisions(db, id)).toHaveLength(1);
  });
});
