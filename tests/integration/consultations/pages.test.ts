import { describe, expect, test } from "vitest";
import type { Db, OfficialRole } from "#db/schema.ts";
import { aConsultation, aGovernment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aNumberedDocx, listed, plain, wordList } from "#tests/support/numbered-docx.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";

const now = () => new Date("2026-02-01T10:00:00.000Z");
const form = {
  title: "A licence for cameras",
  summary: "We propose a licence.",
  authority: "Ministry of Trade",
  time_zone: "Europe/Amsterdam",
  opens_date: "2026-03-01",
  opens_time: "09:00",
  closes_date: "2026-04-01",
  closes_time: "17:00",
  moderation: "before",
  measure: "# Article 1\n\n1. Cameras.\n\n(a) of one kind",
  intent: "save",
};

async function anOffice(db: Db, role: OfficialRole = "case officer") {
  const government = await aGovernment(db);
  const portal = await aPortal(db, { now });
  const official = await anOfficial(db, { government, role });
  const headers = await cookieOf(db, portal, official);
  return { government, portal, headers, address: `/officials/${government.code}` };
}

describe.each(dialects)("the officials' pages (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("show how a measure is cut before it is saved, and keep all that was typed", async () => {
    const { portal, headers, address } = await anOffice(db);

    const response = await portal.post(
      `${address}/consultations/new`,
      { ...form, title: "", intent: "preview" },
      headers,
    );

    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain("3 provisions");
    expect(page).toContain("article-1-1-a");
    expect(page).toContain("Ministry of Trade");
    expect(
      await db.selectFrom("consultation").select("id").where("title", "=", form.title).execute(),
    ).toEqual([]);
  });

  test("answer 422 with everything typed where something is missing", async () => {
    const { portal, headers, address } = await anOffice(db);

    const response = await portal.post(`${address}/consultations/new`, { ...form, title: "" }, headers);

    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain("Enter a title");
    expect(page).toContain("(a) of one kind");
  });

  test("fill the form from a file, and say by name what is wrong with it", async () => {
    const { portal, headers, address } = await anOffice(db);
    const file = `---
title: From a file
summary: Short
authority: Ministry
opens: 2026-03-01 09:00
closes: 2026-04-01 17:00
moderation: after
---
# Article 9
`;

    const read = await portal.post(`${address}/consultations/new`, { file, intent: "read" }, headers);
    const bad = await portal.post(
      `${address}/consultations/new`,
      { file: file.replace("closes:", "ends:"), intent: "read" },
      headers,
    );

    expect(read.status).toBe(200);
    expect(await read.text()).toContain("From a file");
    expect(bad.status).toBe(422);
    expect(await bad.text()).toContain("closes is missing; there is no field ends");
  });

  test.each(["read-measure", "save"])(
    "take the measure from a file of a word processor, keep all else, and save nothing yet (%s)",
    async (intent) => {
      const { portal, headers, address } = await anOffice(db);
      const lists = [wordList(1, [{ format: "decimal", pattern: "(%1)" }])];
      const body = plain("Article 7. Cameras") + listed(1, 0, "Of one kind.") + listed(1, 0, "Of another.");

      const read = await sendFile({ intent, file: aNumberedDocx(body, { lists }) });
      const none = await portal.post(
        `${address}/consultations/new`,
        { ...form, intent: "read-measure" },
        headers,
      );
      const other = await sendFile({ intent, file: new TextEncoder().encode("%PDF-1.7\n%%EOF") });

      expect(read.status).toBe(200);
      const page = await read.text();
      expect(page).toContain("(1) Of one kind.\n\n(2) Of");
      expect(page).toContain("Nothing of the file was left out.");
      expect(page).toContain("article-7-2");
      expect(page).toContain(`value="${form.title}"`);
      expect([none.status, other.status]).toEqual([422, 422]);
      expect(await none.text()).toContain("Choose the file with the text");
      const refused = await other.text();
      expect(refused).toContain("this file is of another kind");
      expect(refused).toContain("(a) of one kind");
      expect(
        await db.selectFrom("consultation").select("id").where("title", "=", form.title).execute(),
      ).toEqual([]);

      function sendFile({ intent, file }: { intent: string; file: Uint8Array<ArrayBuffer> }) {
        const sent = new FormData();
        for (const [name, value] of Object.entries({ ...form, intent })) sent.set(name, value);
        sent.set("measure_file", new File([file], "measure.docx"));
        return portal.ask(`${address}/consultations/new`, {
          method: "POST",
          body: sent,
          headers: { origin: "http://localhost:3000", host: "localhost:3000", ...headers },
        });
      }
    },
  );

  test("lead a draft to its announcement, which the public then sees", async () => {
    const { portal, headers, address } = await anOffice(db);

    const saved = await portal.post(`${address}/consultations/new`, form, headers);
    const consultation = saved.headers.get("location") ?? "";
    const reference = consultation.split("/").at(-1);
    const hidden = await portal.get(consultation);
    const moved = await portal.post(
      `${address}/consultations/${reference}/stage`,
      { to: "announced", note: "Read it" },
      headers,
    );
    const shown = await portal.get(consultation);

    expect([saved.status, hidden.status, moved.status, shown.status]).toEqual([302, 404, 302, 200]);
    expect(await shown.text()).toContain("Read it");
  });

  test("tell who wants to take a stage that is no longer next", async () => {
    const { portal, headers, address, government } = await anOffice(db);
    const { reference } = await aConsultation(db, { government, stage: "withdrawn" });

    const response = await portal.post(
      `${address}/consultations/${reference}/stage`,
      { to: "withdrawn", note: "Again" },
      headers,
    );

    expect(response.status).toBe(422);
  });

  test("let analysts look, and not write", async () => {
    const { portal, headers, address } = await anOffice(db, "analyst");

    expect((await portal.get(address, headers)).status).toBe(200);
    expect((await portal.get(`${address}/consultations/new`, headers)).status).toBe(403);
    expect((await portal.post(`${address}/consultations/new`, form, headers)).status).toBe(403);
  });

  test("are closed to officials of another government", async () => {
    const { portal, headers } = await anOffice(db);
    const other = await aGovernment(db);
    const { reference } = await aConsultation(db, { government: other, stage: "draft" });

    const edit = await portal.get(`/officials/${other.code}/consultations/${reference}/edit`, headers);

    expect(edit.status).toBe(403);
    expect((await portal.get(`/consultations/${reference}/measure`, headers)).status).toBe(404);
  });
});

describe.each(dialects)("the public pages of a consultation (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("offer to comment on each provision while it is open, and not afterwards", async () => {
    const { reference } = await aConsultation(db, { closes_at: "2026-02-02T00:00:00.000Z" });
    const address = `/consultations/${reference}/measure`;

    const open = await (await aPortal(db, { now })).get(address);
    const closed = await (await aPortal(db, { now: () => new Date("2026-02-02T00:00:00.000Z") })).get(
      address,
    );

    expect(await open.text()).toContain(`/consultations/${reference}/comment/points/article-1-1`);
    expect(await closed.text()).not.toContain("/comment/points/");
  });

  test("find provisions without JavaScript, and show what was asked for as text", async () => {
    const { reference } = await aConsultation(db);
    const portal = await aPortal(db, { now });

    const page = await (await portal.get(`/consultations/${reference}/measure?find=%3Cb%3Elicence`)).text();

    expect(page).toContain("&lt;b&gt;licence");
    expect(page).not.toContain("<b>licence");
  });

  test("answer 404 where there is no such provision", async () => {
    const { reference } = await aConsultation(db);
    const portal = await aPortal(db, { now });

    expect((await portal.get(`/consultations/${reference}/provisions/article-1`)).status).toBe(200);
    expect((await portal.get(`/consultations/${reference}/provisions/article-99`)).status).toBe(404);
  });
});
