import { describe, expect, test } from "vitest";
import { recordPassed } from "#app/consultations/clock-passed.server.ts";
import type { Db } from "#db/schema.ts";
import { aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

const opens = "2026-03-01T08:00:00.000Z";
const closes = "2026-04-01T08:00:00.000Z";

describe.each(dialects)("an opening and a closing that the clock has passed (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aTimed(stage: "draft" | "announced" | "under review" = "announced") {
    const { id } = await aConsultation(db, { opens_at: opens, closes_at: closes, stage });
    if (stage !== "draft") await event(db, id, "announced", "2026-02-01T08:00:00.000Z");
    /** What was written down of it, with when it was. */
    const told = async () => {
      const events = db.selectFrom("event").select(["kind", "occurred_at"]).where("consultation_id", "=", id);
      return (await events.orderBy("number").execute()).map(
        ({ kind, occurred_at }) => `${kind} ${occurred_at}`,
      );
    };
    return { id, told, passedAt: (now: string) => recordPassed(db, new Date(now)) };
  }

  test("are each told once, by however many processes, when their time has come", async () => {
    const { told, passedAt } = await aTimed();

    await passedAt("2026-03-01T07:59:59.999Z");
    expect(await told()).toEqual([]);
    await Promise.all([passedAt(opens), passedAt(opens), passedAt(opens)]);
    await passedAt("2026-03-02T08:00:00.000Z");
    expect(await told()).toEqual([`opened ${opens}`]);
    await Promise.all([passedAt(closes), passedAt(closes)]);

    expect(await told()).toEqual([`opened ${opens}`, `closed ${closes}`]);
  });

  test("are told afterwards where nothing ran at that moment, as what they were then", async () => {
    const { told, passedAt } = await aTimed("under review");

    await passedAt("2026-05-01T08:00:00.000Z");

    expect(await told()).toEqual([`opened ${opens}`, `closed ${closes}`]);
  });

  test("are told again where the time was changed", async () => {
    const { id, told, passedAt } = await aTimed();
    await passedAt(closes);
    const longer = "2026-05-01T08:00:00.000Z";
    await db.updateTable("consultation").set({ closes_at: longer }).where("id", "=", id).execute();

    await passedAt("2026-04-02T08:00:00.000Z");
    await passedAt(longer);

    expect(await told()).toEqual([`opened ${opens}`, `closed ${closes}`, `closed ${longer}`]);
  });

  test("are not told of a draft, nor is the closing of what was withdrawn while it was open", async () => {
    const draft = await aTimed("draft");
    const withdrawn = await aTimed();
    await event(db, withdrawn.id, "withdrawn", "2026-03-10T08:00:00.000Z");
    await db.updateTable("consultation").set({ stage: "withdrawn" }).where("id", "=", withdrawn.id).execute();

    await draft.passedAt("2026-05-01T08:00:00.000Z");
    await withdrawn.passedAt("2026-05-01T08:00:00.000Z");
    await withdrawn.passedAt("2026-05-02T08:00:00.000Z");

    expect(await draft.told()).toEqual([]);
    expect(await withdrawn.told()).toEqual([`opened ${opens}`]);
  });
});

async function event(db: Db, consultation_id: string, stage: "announced" | "withdrawn", occurred_at: string) {
  await db
    .insertInto("consultation_event")
    .values({
      id: `${consultation_id} ${stage}`,
      consultation_id,
      stage,
      occurred_at,
      actor_id: null,
      note: "x",
    })
    .execute();
}
