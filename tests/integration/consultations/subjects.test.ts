import { describe, expect, test } from "vitest";
import { listConsultations } from "#app/consultations/list-consultations.server.ts";
import { findSubjects, storeSubjects } from "#app/consultations/subjects/store-subjects.server.ts";
import type { Subjects } from "#app/consultations/subjects/subjects.ts";
import { aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal } from "#tests/support/portal.ts";

const now = new Date("2026-02-01T10:00:00Z");
const cipher: Subjects = {
  commitments: [1, 5],
  entries: [
    { list: "us ccl", entry: "5A002.a" },
    { list: "wassenaar dual-use", entry: "5.A.2.a" },
  ],
};

describe.each(dialects)("what a consultation is about (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is stored, and stored anew", async () => {
    const { id } = await aConsultation(db);
    await storeSubjects(db, id, cipher);
    expect(await findSubjects(db, id)).toEqual(cipher);

    await storeSubjects(db, id, { commitments: [2], entries: [] });
    expect(await findSubjects(db, id)).toEqual({ commitments: [2], entries: [] });
  });

  test("narrows the list: by commitment, and by an entry of any list, what it is part of, and what is part of it", async () => {
    const { id, reference } = await aConsultation(db);
    await storeSubjects(db, id, cipher);
    const other = await aConsultation(db);
    await storeSubjects(db, other.id, {
      commitments: [6],
      entries: [{ list: "eu annex i", entry: "5A001.j" }],
    });
    const found = async (filter: { commitment?: 1 | 2; entry?: string }) => {
      const filters = { government: null, stage: null, ...filter };
      const { consultations } = await listConsultations(db, { filters, now, size: 1000 });
      return [reference, other.reference].filter((one) =>
        consultations.some((listed) => listed.reference === one),
      );
    };

    expect(await found({ commitment: 1 })).toEqual([reference]);
    expect(await found({ commitment: 2 })).toEqual([]);
    for (const entry of ["5A002.a", "5.A.2.a", "5A002", "5A002.a.1"])
      expect([entry, await found({ entry })]).toEqual([entry, [reference]]);
    expect(await found({ entry: "5A001" })).toEqual([other.reference]);
    for (const entry of ["5A00%", "quantum", "%", "."])
      expect([entry, await found({ entry })]).toEqual([entry, []]);
  });

  test("stands on its page, where each leads to others about the same", async () => {
    const { id, reference } = await aConsultation(db);
    await storeSubjects(db, id, cipher);
    const portal = await aPortal(db);

    const page = await (await portal.get(`/consultations/${reference}`)).text();
    const list = await portal.get("/consultations?commitment=5&entry=5A002.a");

    expect(page).toContain("/consultations?entry=5.A.2.a");
    expect(page).toContain("The same item in several lists:");
    expect(page).toContain("Encourage due diligence in business");
    expect(list.status).toBe(200);
    expect(await list.text()).toContain(reference);
  });
});
