import { describe, expect, test } from "vitest";
import type { Change } from "#app/comments/drafts/draft.ts";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { aClaim, savedDraft, sent } from "#tests/support/confidential-comment.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anOrganisation } from "#tests/support/organisation-builder.ts";
import { anEmptyVault, aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");
const secret = "a yield of 73.4 per cent at Veldhoven";
const overall = (remarks: string): Change => ({ part: "overall", position: "oppose", remarks });
const secrecy: Change = { part: "claims", claims: [aClaim(secret)], standing: [] };

describe.each(dialects)("a draft that was begun while the operator had no key (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is sealed with the next save, and can be sent with what is confidential in it", async () => {
    const consultation = await aConsultation(db);
    const writer = writerOf(await anAccount(db));
    const begun = { consultation, vault: anEmptyVault(), now };
    const { id } = await savedDraft(db, writer, { ...begun, changes: [overall("We object.")] });
    const written = { consultation, vault: aVault(), now };

    await savedDraft(db, writer, { ...written, changes: [overall(`We reach [[${secret}]].`), secrecy] });

    const row = await db
      .selectFrom("draft")
      .selectAll()
      .where("id", "=", id ?? "")
      .executeTakeFirstOrThrow();
    expect(row.data_key_id).not.toBeNull();
    expect(row.content).not.toContain("Veldhoven");
    expect(await sent(db, writer, written)).toEqual({ ok: true, number: 1 });
  });

  test("has its earlier versions sealed too, where members of an organisation write it", async () => {
    const consultation = await aConsultation(db);
    const account = await anAccount(db);
    const organisation = await anOrganisation(db);
    const member = { kind: "member" as const, account: { ...account, offices: [] }, organisation };
    const begun = { consultation, vault: anEmptyVault(), now };
    const { id } = await savedDraft(db, member, { ...begun, changes: [overall("We object.")] });
    const written = { consultation, vault: aVault(), now };

    await savedDraft(db, member, { ...written, changes: [overall(`We reach [[${secret}]].`)] });

    const versions = await db
      .selectFrom("draft_version")
      .select("content")
      .where("draft_id", "=", id ?? "")
      .execute();
    expect(versions).toHaveLength(2);
    expect(versions.filter(({ content }) => /We object|Veldhoven/.test(content))).toEqual([]);
  });
});
