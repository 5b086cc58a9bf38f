import { describe, expect, test } from "vitest";
import { changeOrganisation } from "#app/accounts/organisations/write-organisation.server.ts";
import { endorse } from "#app/comments/endorsing/endorse.server.ts";
import { asMyself } from "#app/comments/endorsing/endorsing.ts";
import { listWithdrawable } from "#app/comments/endorsing/list-endorsements.server.ts";
import { withdrawEndorsement } from "#app/comments/endorsing/withdraw-endorsement.server.ts";
import { importComments } from "#app/comments/importing/import-comments.server.ts";
import { withdrawComment } from "#app/comments/own/withdrawing/withdraw-comment.server.ts";
import { changeConsultation } from "#app/consultations/changes/change-consultation.server.ts";
import { moveStage } from "#app/consultations/move-stage.server.ts";
import { giveTranslation, sayLanguage } from "#app/consultations/translations/give-translation.server.ts";
import { publishSnapshot, takeSnapshotBack } from "#app/digests/snapshots/publish-snapshot.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { undoDecision } from "#app/moderation/undoing/undo.server.ts";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { addADocument } from "#tests/support/document-builder.ts";
import { aMember, anOrganisation, aPerson } from "#tests/support/organisation-builder.ts";
import { aPortal, cookieOf, type TestPortal } from "#tests/support/portal.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";
import { aSnapshot } from "#tests/support/snapshots.ts";
import { inGerman } from "#tests/support/translation-builder.ts";
import { aVersion } from "#tests/support/version-builder.ts";

const now = new Date("2026-02-05T10:00:00.000Z");

describe.each(dialects)("a page that is kept for all (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is never older than what was done last, whatever that was", async () => {
    const place = await aPlace(db);
    const portal = await aPortal(db, { now: () => now });
    const changedBy: Record<string, number> = {};
    for (const [name, act] of Object.entries(actsOn(db, portal, place))) {
      const before = await textsOf(portal, place.addresses);
      await act();
      const after = await textsOf(portal, place.addresses);
      const anew = await textsOf(await aPortal(db, { now: () => now }), place.addresses);
      expect(after, name).toEqual(anew);
      changedBy[name] = after.filter((text, at) => text !== before[at]).length;
    }

    // Acts that show nowhere would prove nothing.
    expect(Object.entries(changedBy).filter(([, pages]) => pages === 0)).toEqual([]);
  }, 120_000);

  test("stays while something else changes than what it is made of", async () => {
    const { consultation, organisation, moderator, held } = await aPlace(db);
    const elsewhere = await aPlace(db);
    const portal = await aPortal(db, { now: () => now });
    const kept = [
      `/consultations/${elsewhere.consultation.reference}`,
      `/consultations/${elsewhere.consultation.reference}/comments`,
      `/organisations/${elsewhere.organisation.id}`,
      "/consultations",
      "/",
    ];
    const before = await textsOf(portal, kept);
    await db.updateTable("consultation").set({ title: "Renamed behind its back" }).execute();
    await decide(db, moderator, { ...publish, commentId: held.id });
    const administrator = await aMember(db, { organisation, role: "administrator" });
    await changeOrganisation(db, administrator, { organisationId: organisation.id, content: renamed });

    expect(await textsOf(portal, kept)).toEqual(before);
    const own = await portal.get(`/consultations/${consultation.reference}`);
    expect(await own.text()).toContain("Renamed behind its back");
  });
});

const renamed = {
  ...{ name: "Guild of Others", country: "NL", stakeholder_group: "academia" as const },
  ...{ register: null, register_number: null, website: null, description: null },
};
const importedRow = {
  id: "one",
  comment: "Brought from elsewhere",
  receivedDate: "2026-02-01T10:00:00Z",
  postedDate: "2026-02-01T10:00:00Z",
};
const publish = { version: 1, outcome: "publish", ground: null, reason: null, now } as const;
const rejected = { ...publish, outcome: "reject", ground: "off topic", reason: "It is about tax." } as const;

/** A consultation with a comment of an organisation, one that waits, officials, and the addresses of pages that show them. */
async function aPlace(db: Db) {
  const government = await aGovernment(db);
  const consultation = { ...(await aConsultation(db, { government })), government_name: government.name };
  const role = async (role: "moderator" | "case officer" | "analyst") =>
    anOfficesHolder(db, await anOfficial(db, { government, role }));
  const organisation = await anOrganisation(db);
  const author = await aMember(db, { organisation, role: "approver" });
  const comment = await aComment(db, {
    ...{ consultation, author, organisation: organisation.name, organisation_id: organisation.id },
  });
  const held = await aComment(db, { consultation, status: "held", remarks: "What waited" });
  const waiting = await aComment(db, { consultation, status: "held" });
  const queued = await aComment(db, { consultation, queued_at: "2026-02-01T10:00:00.000Z" });
  const { reference } = consultation;
  const addresses = [
    ...["", "/comments", "/comments?position=oppose", "/comments/1", "/comments/2", "/measure", "/versions"],
    ...["/questions", "/provisions/article-1", "/digest/1", "/moderation"],
  ].map((path) => `/consultations/${reference}${path}`);
  return {
    ...{ government, consultation, organisation, author, comment, held, queued, waiting },
    moderator: await role("moderator"),
    officer: await role("case officer"),
    analyst: await role("analyst"),
    addresses: [
      ...addresses,
      `/organisations/${organisation.id}`,
      ...[
        "/",
        "/consultations",
        "/consultations?stage=open",
        `/governments/${government.code}`,
        `/governments/${government.code}/moderation/2026`,
      ],
    ],
  };
}

/** Everything that is done to what the public reads, in an order in which each can be done. */
function actsOn(db: Db, portal: TestPortal, place: Awaited<ReturnType<typeof aPlace>>) {
  const { consultation, organisation, author, comment, held, queued, moderator, officer } = place;
  const consultationId = consultation.id;
  const asked = { consultationId, number: comment.number, as: asMyself, version: 1, now };
  const find = () =>
    db.selectFrom("consultation").selectAll().where("id", "=", consultationId).executeTakeFirstOrThrow();
  let endorser: Awaited<ReturnType<typeof aPerson>>;
  return {
    "a comment is published": () => decide(db, moderator, { ...publish, commentId: held.id }),
    "another is taken off": () =>
      decide(db, moderator, {
        ...rejected,
        commentId: queued.id,
      }),
    "one that waits is rejected, which nobody could read": () =>
      decide(db, moderator, { ...rejected, commentId: place.waiting.id }),
    "that is undone": async () => {
      const { id: decisionId } = await db
        .selectFrom("decision")
        .select("id")
        .where("comment_id", "=", place.waiting.id)
        .executeTakeFirstOrThrow();
      expect(await undoDecision(db, moderator, { decisionId, now })).toEqual({ ok: true });
    },
    "comments are imported": () => importComments(db, consultation, { rows: [importedRow] }),
    "a comment is endorsed": async () => {
      endorser = await aPerson(db);
      expect(await endorse(db, endorser, asked)).toEqual({ ok: true });
    },
    "the endorsement is taken back": async () => {
      const [endorsement] = await listWithdrawable(db, endorser, comment.id);
      await withdrawEndorsement(db, endorser, { consultationId, endorsementId: endorsement?.id ?? "", now });
    },
    "an organisation gets another name": async () => {
      const administrator = await aMember(db, { organisation, role: "administrator" });
      await changeOrganisation(db, administrator, { organisationId: organisation.id, content: renamed });
    },
    "the measure gets a further language": async () => {
      await sayLanguage(db, officer, { consultation, language: "en" });
      const german = { language: "fr" as const, revision: 0, content: inGerman, now };
      expect(await giveTranslation(db, officer, { consultation, ...german })).toEqual({ ok: true });
    },
    "a document is put beside the measure": async () =>
      addADocument({ portal, consultation, headers: await cookieOf(db, portal, officer) }),
    "a version is announced": () => aVersion(db, { consultation, official: officer }, { now }),
    "the closing is moved": async () => {
      const done = await changeConsultation(db, officer, {
        ...{ consultation, kind: "shortened", reason: "Nobody needs so long.", seen: 0, now },
        values: { closes_at: "2026-06-01T15:00:00.000Z" },
      });
      expect(done).toMatchObject({ ok: true });
    },
    "a comment is withdrawn": async () => {
      const taking = { account: author, owner: `account:${author.id}` as const };
      const done = await withdrawComment(db, taking, { consultationId, commentId: comment.id, now });
      expect(done).toEqual({ ok: true });
    },
    "a digest is published": async () => {
      await aSnapshot(db, consultation);
      await publishSnapshot(db, officer, { consultation, number: 1, least: 2, now });
    },
    "it is taken back": () => takeSnapshotBack(db, officer, { consultation, number: 1, now }),
    "the consultation moves to another stage": async () => {
      const moved = await moveStage(db, officer, {
        ...{ consultation: await find(), to: "withdrawn", note: "It is needed no more.", now },
      });
      expect(moved).toEqual({ ok: true });
    },
  };
}

async function textsOf(portal: TestPortal, addresses: string[]) {
  const texts = [];
  for (const address of addresses) texts.push(await (await portal.get(address)).text());
  return texts;
}
