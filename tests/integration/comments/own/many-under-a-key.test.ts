import { describe, expect, test } from "vitest";
import { hashed } from "#app/accounts/hashed.server.ts";
import { newKey } from "#tests/support/at-risk.ts";
import { aComment, aConsultation, type Consultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal } from "#tests/support/portal.ts";

describe.each(dialects)("what was sent under a key (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is shown in pages of 25, of this consultation alone", async () => {
    const portal = await aPortal(db, { now: () => new Date("2026-02-01T10:00:00.000Z") });
    const consultation = await aConsultation(db, { at_risk: 1 });
    const address = `/consultations/${consultation.reference}`;
    const headers = await newKey(portal, address);
    const owner = `key:${hashed(headers.cookie.slice("at-risk=".length))}` as const;
    const under = async (on: Consultation) => {
      const { id, number } = await aComment(db, {
        consultation: on,
        attribution: "at risk",
        author_id: null,
      });
      await db.updateTable("comment").set({ owner }).where("id", "=", id).execute();
      return number;
    };
    const numbers = [];
    for (let sent = 0; sent < 26; sent++) numbers.push(await under(consultation));
    await under(await aConsultation(db, { at_risk: 1 }));

    const first = await (await portal.get(`${address}/at-risk`, headers)).text();
    const second = await (await portal.get(`${address}/at-risk?page=2`, headers)).text();

    const shown = (page: string) =>
      [...page.matchAll(/Prove that comment (\d+)/g)].map(([, number]) => Number(number));
    expect([shown(first).length, shown(second).length]).toEqual([25, 1]);
    expect([...shown(first), ...shown(second)].sort((a, b) => a - b)).toEqual(numbers);
    expect(first).toContain(`href="/en${address}/at-risk?page=2"`);
    expect(second).toContain(`href="/en${address}/at-risk?page=1"`);
  });
});
