import { describe, expect, test } from "vitest";
import { findReason, sealReasons } from "#app/comments/comment/attribution-reason.server.ts";
import type { Change } from "#app/comments/drafts/draft.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { savedDraft, sent } from "#tests/support/confidential-comment.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { saidErrors } from "#tests/support/said-errors.ts";
import { anEmptyVault, aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");
const reason = "I am the only customs officer in Kanarienburg.";
const overall: Change = { part: "overall", position: "oppose", remarks: "No." };
const withheld = {
  part: "signature",
  signature: { attribution: "withheld", reason, stakeholder_group: "", country: "" },
} as const;

describe.each(dialects)("why a name is withheld (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aWithheldComment(vault: Vault) {
    const government = await aGovernment(db);
    const consultation = await aConsultation(db, { government });
    const writer = writerOf(await anAccount(db));
    const written = { consultation, vault, now };
    await savedDraft(db, writer, { ...written, changes: [overall, withheld] });
    expect(await sent(db, writer, written)).toEqual({ ok: true, number: 1 });
    const stored = () =>
      db
        .selectFrom("comment")
        .selectAll()
        .where("consultation_id", "=", consultation.id)
        .executeTakeFirstOrThrow();
    const moderatorReads = async (vault: Vault) => {
      const portal = await aPortal(db, { vault });
      const cookie = await cookieOf(db, portal, await anOfficial(db, { government }));
      const { id } = await stored();
      return (await portal.get(`/officials/${government.code}/queue/${id}`, cookie)).text();
    };
    return { consultation, writer, written, stored, moderatorReads };
  }

  test("is sealed, and opens for moderators alone", async () => {
    const vault = aVault();
    const { stored, moderatorReads } = await aWithheldComment(vault);

    const comment = await stored();

    expect(JSON.stringify(comment)).not.toContain("Kanarienburg");
    expect(await findReason(db, vault, comment)).toEqual({ reason, isKeyMissing: false });
    expect(await moderatorReads(vault)).toContain(reason);
  });

  test("cannot be shown without the key, and the page says so", async () => {
    const { moderatorReads } = await aWithheldComment(aVault());

    const page = await moderatorReads(anEmptyVault());

    expect(page).toContain("withheld from publication");
    expect(page).toContain("The key that protects the author’s reason is not there at this moment");
  });

  test("stands in the draft that changes the comment, and goes once its author is named", async () => {
    const vault = aVault();
    const { writer, written, stored } = await aWithheldComment(vault);
    const change = { ...written, changing: (await stored()).id };
    const place = { consultationId: written.consultation.id, changing: change.changing, vault };

    expect((await findDraft(db, writer, place)).content.signature).toMatchObject({
      attribution: "withheld",
      reason,
    });
    const named = { ...withheld.signature, attribution: "named" } as const;
    await savedDraft(db, writer, { ...change, changes: [{ part: "signature", signature: named }] });
    await sent(db, writer, change);

    expect(await stored()).toMatchObject({ attribution: "named", sealed_reason: null });
  });

  test("is not taken while there is no key to seal it with", async () => {
    const consultation = await aConsultation(db);
    const writer = writerOf(await anAccount(db));

    const saved = await saveDraft(db, writer, {
      ...{ consultationId: consultation.id, changing: null, vault: anEmptyVault(), now },
      ...{ seen: { id: "", revision: 0 }, change: withheld },
    });

    expect(saidErrors(saved)).toEqual({ reason: expect.stringContaining("cannot keep your reason") });
  });

  test("is sealed later where an earlier version of the portal stored it as it was", async () => {
    const vault = aVault();
    const consultation = await aConsultation(db);
    const { id } = await aComment(db, { consultation, attribution: "withheld", attribution_reason: reason });
    const stored = () => db.selectFrom("comment").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

    await sealReasons(db, anEmptyVault(), now);
    expect(await findReason(db, vault, await stored())).toEqual({ reason, isKeyMissing: false });
    await sealReasons(db, vault, now);
    await sealReasons(db, vault, now);

    expect(await stored()).toMatchObject({ attribution_reason: null });
    expect(await findReason(db, vault, await stored())).toEqual({ reason, isKeyMissing: false });
  });
});
