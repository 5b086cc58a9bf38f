import pino from "pino";
import { describe, expect, test } from "vitest";
import { lapseDrafts } from "#app/comments/drafts/lapse-drafts.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import type { Writer } from "#app/comments/drafts/writer.ts";
import { attachFile } from "#app/comments/writing/files/attach-file.server.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import { readSettings } from "#app/http/settings.ts";
import { newId } from "#db/new-id.ts";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aFileStore } from "#tests/support/file-store.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const log = pino({ level: "silent" });
const now = new Date("2026-02-01T10:00:00.000Z");
const closes_at = "2026-03-01T00:00:00.000Z";
const dueAt = new Date("2026-03-31T00:00:00.000Z");

describe.each(dialects)("drafts that were never sent (%s)", (dialect) => {
  const db = useDatabase(dialect);
  const vault = aVault();
  const files = aFileStore();
  const underKey = (): Writer => ({ kind: "at risk", keyHash: newId() });

  const begin = () => aConsultation(db, { at_risk: 1, opens_at: "2026-01-01T00:00:00.000Z", closes_at });

  async function save(writer: Writer, consultationId: string) {
    const wanted = { consultationId, changing: null, vault };
    const change = { part: "overall", position: "oppose", remarks: "Words that matter." } as const;
    await saveDraft(db, writer, { ...wanted, seen: { id: "", revision: 0 }, change, now });
    return wanted;
  }

  async function attach(writer: Writer, consultationId: string) {
    const attached = await attachFile({ db, files, settings: readSettings({}), log, now }, writer, {
      wanted: { consultationId, changing: null, vault },
      seen: { id: "", revision: 0 },
      key: newId(),
      file: { name: "a.txt", size: 5, read: async () => Buffer.from("Words"), remove: async () => undefined },
      secrecy: { confidential: "no", ground: "", justification: "", summary: "" },
    });
    expect(attached.ok).toBe(true);
  }

  const draftsOn = (consultationId: string) =>
    db.selectFrom("draft").select(["id", "owner"]).where("consultation_id", "=", consultationId).execute();

  test("lapse under a key thirty days after closing, with their files and keys, and not before", async () => {
    const { id } = await begin();
    const writer = underKey();
    await save(writer, id);
    await attach(writer, id);
    const { data_key_id } = await db
      .selectFrom("draft")
      .select("data_key_id")
      .where("consultation_id", "=", id)
      .executeTakeFirstOrThrow();
    const { file_key } = await db
      .selectFrom("attachment")
      .select("file_key")
      .where("consultation_id", "=", id)
      .executeTakeFirstOrThrow();

    await lapseDrafts({ db, files }, new Date(dueAt.getTime() - 1));
    expect(await draftsOn(id)).toHaveLength(1);
    await lapseDrafts({ db, files }, dueAt);

    expect(await draftsOn(id)).toEqual([]);
    expect(
      await db.selectFrom("attachment").select("id").where("consultation_id", "=", id).execute(),
    ).toEqual([]);
    expect(
      await db
        .selectFrom("data_key")
        .select("id")
        .where("id", "=", data_key_id ?? "")
        .execute(),
    ).toEqual([]);
    expect(await files.get(file_key)).toBeNull();
  });

  test("stay under a key with which something was sent, and under an account", async () => {
    const { id } = await begin();
    const [sender, person] = [underKey(), writerOf(await anAccount(db))];
    const wanted = await save(sender, id);
    const [draft] = await draftsOn(id);
    const seen = { id: draft?.id ?? "", revision: 1 };
    expect((await submitComment(db, sender, { ...wanted, seen, now })).ok).toBe(true);
    await save(sender, id);
    await save(person, id);

    await lapseDrafts({ db, files }, new Date("2030-01-01T00:00:00.000Z"));

    expect(await draftsOn(id)).toHaveLength(2);
  });

  test("stay where the consultation was made longer meanwhile", async () => {
    const { id } = await begin();
    await save(underKey(), id);
    await db
      .updateTable("consultation")
      .set({ closes_at: "2026-03-02T00:00:00.000Z" })
      .where("id", "=", id)
      .execute();

    await lapseDrafts({ db, files }, dueAt);

    expect(await draftsOn(id)).toHaveLength(1);
  });

  test("lapse once, however many processes see to it", async () => {
    const { id } = await begin();
    await lapseDrafts({ db, files }, dueAt);
    await save(underKey(), id);

    const counts = await Promise.all([1, 2, 3].map(() => lapseDrafts({ db, files }, dueAt)));

    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    expect(await lapseDrafts({ db, files }, dueAt)).toBe(0);
  });
});
