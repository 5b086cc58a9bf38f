import pino from "pino";
import { describe, expect, test } from "vitest";
import { boundMaking } from "#app/accounts/making-bounds.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import { boundAlone } from "#app/comments/drafts/storing-bounds.server.ts";
import type { Writer } from "#app/comments/drafts/writer.ts";
import { attachFile } from "#app/comments/writing/files/attach-file.server.ts";
import { saveHeld } from "#app/comments/writing/shared/held-save.server.ts";
import { readSettings } from "#app/http/settings.ts";
import { newId } from "#db/new-id.ts";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { aFileStore } from "#tests/support/file-store.ts";
import { aMember, anOrganisation } from "#tests/support/organisation-builder.ts";
import { saidErrors } from "#tests/support/said-errors.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const log = pino({ level: "silent" });
const now = new Date("2026-02-01T10:00:00.000Z");
const tomorrow = new Date("2026-02-02T00:00:00.000Z");
const megabyte = 1024 * 1024;
const underKey = (): Writer => ({ kind: "at risk", keyHash: newId() });

describe.each(dialects)("what one network may have stored (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aPlace() {
    const { id } = await aConsultation(db, { at_risk: 1 });
    const vault = aVault();
    const save = (writer: Writer, network: string, { remarks = "x", at = now, revision = 0 } = {}) =>
      saveDraft(db, writer, {
        ...{ consultationId: id, changing: null, vault, network, now: at },
        seen: { id: "", revision },
        change: { part: "overall", position: "oppose", remarks },
      });
    const drafts = () => db.selectFrom("draft").select("id").where("consultation_id", "=", id).execute();
    return { id, vault, save, drafts };
  }

  test("is a hundred drafts under new keys a day, and no more of them are stored", async () => {
    const { save, drafts } = await aPlace();
    for (let count = 0; count < 100; count++) expect((await save(underKey(), "192.0.2.1")).ok).toBe(true);

    const refused = await save(underKey(), "192.0.2.1");

    expect(saidErrors(refused)).toEqual({
      remarks: expect.stringMatching(/^Too many comments .* is still on this page: .* tomorrow/),
    });
    expect(await drafts()).toHaveLength(100);
    expect((await save(underKey(), "192.0.2.2")).ok).toBe(true);
    expect((await save(underKey(), "192.0.2.1", { at: tomorrow })).ok).toBe(true);
    expect((await save(writerOf(await anAccount(db)), "192.0.2.1")).ok).toBe(true);
  });

  test("counts the drafts that organisations begin", async () => {
    const organisation = await anOrganisation(db);
    const account = await aMember(db, { organisation, role: "drafter" });
    const member: Writer = { kind: "member", account, organisation };
    const { vault, id: consultationId, drafts } = await aPlace();
    const place = { consultationId, changing: null, vault, network: "192.0.2.9", now };
    const begun = Array.from({ length: 300 }, () => ({ vault, network: "192.0.2.9", now, consultationId }));
    for (const storing of begun)
      expect(await boundAlone(db, member, { ...storing, stored: { begun: 1 } })).toBeNull();

    const refused = await saveHeld(db, member, {
      ...place,
      seen: { id: "", revision: 0 },
      change: { part: "overall", position: "oppose", remarks: "x" },
    });

    expect(saidErrors(refused)).toEqual({ form: expect.stringMatching(/^Too many comments/) });
    expect(await drafts()).toEqual([]);
  });

  test("is counted by what a draft grows, so that saving it again and again costs nothing", async () => {
    const { save, drafts } = await aPlace();
    const writer = underKey();
    const remarks = "y".repeat(100_000);
    for (let count = 0; count < 300; count++)
      expect((await save(writer, "192.0.2.3", { remarks: remarks + count, revision: count })).ok).toBe(true);
    expect(await drafts()).toHaveLength(1);
  });

  test("is thirty megabytes of text under keys, of which what is refused does not count", async () => {
    const { id: consultationId, vault } = await aPlace();
    const store = (text: number, network = "192.0.2.4") =>
      boundAlone(db, underKey(), { vault, consultationId, network, stored: { text }, now });

    expect(await store(29 * megabyte)).toBeNull();
    expect(english.say((await store(2 * megabyte)) ?? "")).toMatch(
      /^Too much has been saved from your network/,
    );
    expect(await store(megabyte)).toBeNull();
    expect(await store(1)).not.toBeNull();
    expect(await store(megabyte, "192.0.2.5")).toBeNull();
  });

  test("shrinks to a tenth under keys while a consultation is flooded, and shuts out nobody", async () => {
    const { id: consultationId, vault } = await aPlace();
    const store = (writer: Writer, network: string, text: number) =>
      boundAlone(db, writer, { vault, consultationId, network, stored: { text }, now });
    for (let count = 0; count < 7; count++)
      expect(await store(underKey(), `198.51.100.${count}`, 28 * megabyte)).toBeNull();

    const tooMuch = /^Too much has been saved/;
    const refused = await store(underKey(), "203.0.113.1", 28 * megabyte);
    expect(english.say(refused ?? "")).toMatch(tooMuch);
    expect(await store(underKey(), "203.0.113.1", 3 * megabyte)).toBeNull();
    for (let count = 0; count < 5; count++)
      expect(await store(underKey(), `203.0.113.${count + 2}`, 3 * megabyte)).toBeNull();
    const again = await store(underKey(), "203.0.113.1", 3 * megabyte);
    expect(english.say(again ?? "")).toMatch(tooMuch);
    expect(await store(writerOf(await anAccount(db)), "203.0.113.1", 28 * megabyte)).toBeNull();
  });

  test("bounds files too, and keeps nothing of one that is too many", async () => {
    const { id: consultationId, vault } = await aPlace();
    const writer = underKey();
    const network = "192.0.2.6";
    const stored = { files: 300 * megabyte };
    expect(await boundAlone(db, writer, { vault, consultationId, network, stored, now })).toBeNull();

    const address = network;
    const attached = await attachFile(
      { db, files: aFileStore(), settings: readSettings({}), log, now },
      writer,
      {
        wanted: { consultationId, changing: null, vault, network: address },
        seen: { id: "", revision: 0 },
        key: newId(),
        file: {
          ...{ name: "a.txt", size: 5 },
          read: async () => Buffer.from("Words"),
          remove: async () => undefined,
        },
        secrecy: { confidential: "no", ground: "", justification: "", summary: "" },
      },
    );

    expect(saidErrors(attached)).toEqual({ file: expect.stringContaining("Too many files") });
    const files = db.selectFrom("attachment").select("id").where("consultation_id", "=", consultationId);
    expect(await files.execute()).toEqual([]);
  });

  test("tells of nobody at risk more than the day", async () => {
    const { save } = await aPlace();
    // In Amsterdam the seventh has begun, in London it has not.
    await save(underKey(), "192.0.2.7", { at: new Date("2031-05-06T22:30:00.000Z") });
    await save(underKey(), "192.0.2.7", { at: new Date("2031-05-07T21:30:00.000Z") });

    const ends = await db.selectFrom("tally").select("ends_at").where("ends_at", ">", "2031").execute();
    expect(new Set(ends.map(({ ends_at }) => ends_at))).toEqual(new Set(["2031-05-09T00:00:00.000Z"]));
  });

  test("bounds what an account makes, and what all accounts at a network do", async () => {
    const context = { db, vault: aVault(), address: "192.0.2.8", now };
    const founder = { id: newId() };
    for (let count = 0; count < 10; count++)
      expect(await boundMaking(context, "organisation", founder)).toBeNull();

    expect(await boundMaking(context, "organisation", founder)).toEqual(
      "Too many organisations have been made with your account, so nothing was changed. Try again tomorrow",
    );
    for (let count = 0; count < 39; count++)
      expect(await boundMaking(context, "organisation", { id: newId() })).toBeNull();
    expect(await boundMaking(context, "organisation", { id: newId() })).toEqual(
      "Too many organisations have been made from your network, so nothing was changed. Try again in an hour",
    );
    expect(
      await boundMaking({ ...context, address: "192.0.2.9" }, "organisation", { id: newId() }),
    ).toBeNull();
  });
});
