import { hashed } from "#app/accounts/hashed.server.ts";
import { newOfficeCode } from "#app/accounts/offices/office-code.server.ts";
import { invite } from "#app/accounts/organisations/invite.server.ts";
import { startSession } from "#app/accounts/sessions.server.ts";
import { countAnew } from "#app/comments/counting/count-anew.server.ts";
import type { Change } from "#app/comments/drafts/draft.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import type { Writer } from "#app/comments/drafts/writer.ts";
import { endorse } from "#app/comments/endorsing/endorse.server.ts";
import { newRequestKey } from "#app/comments/own/withdrawing/request-withdrawal.server.ts";
import { withdrawComment } from "#app/comments/own/withdrawing/withdraw-comment.server.ts";
import { publishDue } from "#app/comments/record/publish-due.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { flagComment } from "#app/moderation/flags/flag-comment.server.ts";
import { decideTogether } from "#app/moderation/together/decide-together.server.ts";
import type { Db, OfficialRole } from "#db/schema.ts";
import { aKeyPoint, digestsKept } from "./argued.ts";
import { attach, attachmentsPage, sendAttachment } from "./attaching.ts";
import { aComment, aConsultation, aGovernment, anOfficial } from "./builders.ts";
import { aClaim, savedDraft, sent } from "./confidential-comment.ts";
import { addADocument } from "./document-builder.ts";
import { aTechnicalInput } from "./input-builder.ts";
import { aGovernmentWithOfficer, anInvitation, heldTogether } from "./joint-builder.ts";
import { aMember, anOrganisation, aPerson } from "./organisation-builder.ts";
import { aPortal } from "./portal.ts";
import { aQuestion, askedIn } from "./question-builder.ts";
import { anAppeal, takeOut } from "./redacting.ts";
import { anOfficesHolder } from "./signed-in.ts";
import { aPublication, aSnapshot } from "./snapshots.ts";
import { aTranslation } from "./translation-builder.ts";
import { aVault, writerOf } from "./vault.ts";

export const now = new Date("2026-02-01T10:00:00.000Z");

/** Everyone who comes to a portal, by what they are to the comments in it. */
export const people = [
  "signed out",
  "key of another",
  "key holder",
  "stranger",
  "author",
  "drafter",
  "approver",
  "administrator",
  "former member",
  "analyst",
  "moderator",
  "case officer",
  "confidential reader",
  "head of officials",
  "official elsewhere",
] as const;
export type Person = (typeof people)[number];

/** What is not for everybody, each a text that stands in one place alone. */
export const secrets = {
  draft: "Geheimdraft 1101",
  changing: "Geheimchanging 1202",
  sharedDraft: "Geheimshared 1303",
  draftUnderKey: "Geheimkeydraft 1404",
  held: "Geheimheld 1505",
  withdrawn: "Geheimwithdrawn 1606",
  returned: "Geheimreturned 1707",
  whyReturned: "Geheimwhy 1808",
  confidential: "Geheimconfidential 1909",
  justification: "Geheimjustification 2010",
  fileName: "Geheimfilename 2111",
  fileText: "Geheimfiletext 2212",
  inPart: "Geheiminpart 2818",
  draftFile: "Geheimdraftfile 2919",
  withheldReason: "Geheimwithheld 2313",
  request: "Geheimrequest 2414",
  takenOut: "Geheimtaken 3020",
  appeal: "Geheimappeal 3121",
  announced: "Geheimconsultation 2515",
  invited: "geheiminvited-2616@example.org",
  flag: "Geheimflag 3222",
  authorEmail: "geheimauthor-2717@example.org",
};
export type Secret = keyof typeof secrets;

/** The key of whoever wrote a comment in at-risk mode, and that of somebody who wrote nothing. */
export const ownKey = "0123456789ABCDEFGHJKMNPQRS";
const otherKey = "9876543210ZYXWVTSRQPNMKJHG";

export type PopulatedPortal = Awaited<ReturnType<typeof aPopulatedPortal>>;

/** A portal with one of everything: comments in every state, drafts, an organisation, files, and somebody of every kind. */
export async function aPopulatedPortal(db: Db, given: Record<string, string> = {}) {
  const vault = aVault();
  const portal = await aPortal(db, { vault, now: () => now, settings: { BEHIND_PROXY: "yes", ...given } });
  const government = await aGovernment(db);
  const elsewhere = await aGovernment(db);
  const consultation = await aConsultation(db, { government, moderation: "before", at_risk: 1 });
  await askedIn(db, consultation, [aQuestion()]);
  const unannounced = await aConsultation(db, { government, stage: "draft", title: secrets.announced });
  await aTranslation(db, unannounced, { title: secrets.announced });
  const variant = await aConsultation(db, { government: elsewhere });
  await heldTogether(db, [consultation, variant]);
  const inviting = await aGovernmentWithOfficer(db, "Sylvania");
  const itsOwn = await aConsultation(db, { government: inviting.government, stage: "draft" });
  const invitedTo = await anInvitation(db, { ...inviting, consultation: itsOwn }, government);
  const closed = await aConsultation(db, { government, closes_at: "2026-01-20T00:00:00.000Z" });

  const official = async (role: OfficialRole) =>
    anOfficesHolder(db, await anOfficial(db, { government, role }));
  const organisation = await anOrganisation(db);
  const accounts = {
    stranger: await aPerson(db),
    author: await aPerson(db, { email: secrets.authorEmail, stakeholder_group: "civil society" }),
    drafter: await aMember(db, { organisation, role: "drafter" }),
    approver: await aMember(db, { organisation, role: "approver" }),
    administrator: await aMember(db, { organisation, role: "administrator" }),
    "former member": await aMember(db, { organisation, role: "administrator" }),
    analyst: await official("analyst"),
    moderator: await official("moderator"),
    "case officer": await official("case officer"),
    "confidential reader": await official("confidential reader"),
    "head of officials": await official("administrator"),
    "second moderator": await official("moderator"),
    "official elsewhere": await anOfficesHolder(
      db,
      await anOfficial(db, { government: elsewhere, role: "moderator" }),
    ),
  };
  const { author, moderator } = accounts;
  for (const role of ["analyst", "case officer", "confidential reader", "administrator"] as const)
    await db
      .insertInto("official")
      .values({ account_id: accounts["official elsewhere"].id, government_code: elsewhere.code, role })
      .execute();
  const token = await invite(db, accounts.administrator, {
    organisationId: organisation.id,
    email: secrets.invited,
    role: "drafter",
    now,
  });
  const { code: officeCode } = await newOfficeCode(db, await aPerson(db), now);
  await db.deleteFrom("membership").where("account_id", "=", accounts["former member"].id).execute();

  const settings = { secure: false };
  const headers: Record<Person, { cookie: string }> = {
    "signed out": { cookie: "" },
    "key of another": { cookie: `at-risk=${otherKey}` },
    "key holder": { cookie: `at-risk=${ownKey}` },
    stranger: { cookie: "" },
    author: { cookie: "" },
    drafter: { cookie: "" },
    approver: { cookie: "" },
    administrator: { cookie: "" },
    "former member": { cookie: "" },
    analyst: { cookie: "" },
    moderator: { cookie: "" },
    "case officer": { cookie: "" },
    "confidential reader": { cookie: "" },
    "head of officials": { cookie: "" },
    "official elsewhere": { cookie: "" },
  };
  for (const person of people) {
    if (person === "signed out" || person.startsWith("key")) continue;
    const account = Object.entries(accounts).find(([name]) => name === person)?.[1];
    const cookie = await startSession(db, settings, { accountId: account?.id ?? "", now });
    headers[person] = { cookie: cookie.split(";")[0] ?? "" };
  }

  const written = { consultation, vault, now };
  const writer = writerOf(author);
  const member: Writer = { kind: "member", account: accounts.approver, organisation };
  const atRisk: Writer = { kind: "at risk", keyHash: hashed(ownKey) };
  const publish = async (number: number) => {
    const comment = await commentAt(db, consultation, number);
    const decision = {
      commentId: comment.id,
      version: 1,
      outcome: "publish",
      ground: null,
      reason: null,
    } as const;
    const published = await decide(db, moderator, { ...decision, now, lot: 0 });
    if (!published.ok) throw new Error(JSON.stringify(published));
    return commentAt(db, consultation, number);
  };
  const overall = (remarks: string): Change => ({ part: "overall", position: "oppose", remarks });
  const answers: Change = { part: "answers", answers: { why: "Since." } };
  const send = async (by: Writer, changes: Change[]) => {
    await savedDraft(db, by, { ...written, changes: [answers, ...changes] });
    const result = await sent(db, by, written);
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.number;
  };

  // The author's comment, confidential in part, with a confidential file.
  const { justification } = secrets;
  await savedDraft(db, writer, {
    ...written,
    changes: [answers, overall(`We sell [[${secrets.confidential}]] to them.`)],
  });
  const by = { portal, address: `/consultations/${consultation.reference}`, headers: headers.author };
  await attach(
    by,
    { name: `${secrets.fileName}.csv`, bytes: `a;b\n1;${secrets.fileText}\n` },
    { confidential: "yes" },
  );
  await attach(by, { name: "prices.csv", bytes: "year;price\n2025;12\n" });
  const table = `year;price\n2025;[[${secrets.inPart}]]\n`;
  await attach(by, { name: "budget.csv", bytes: table });
  const { marks, ids } = await attachmentsPage(by);
  const [secretFile = "", publicFile = "", inPartFile = ""] = ids;
  const secret = { confidential: "yes", ground: "trade-secret", justification };
  await sendAttachment(by, { ...marks, ...secret, intent: `save:${secretFile}` });
  const claims = [secrets.confidential, secrets.inPart].map((text) => aClaim(text, { justification }));
  await savedDraft(db, writer, {
    ...written,
    changes: [
      { part: "marked", id: inPartFile, marked: table },
      { part: "claims", claims, standing: [] },
    ],
  });
  const first = await sent(db, writer, written);
  if (!first.ok) throw new Error(JSON.stringify(first));
  const sealed = await publish(first.number);
  await aTechnicalInput(db, { comment: sealed, fields: { list: "eu", parameter: "Range" } });
  await db
    .insertInto("human_rights_input")
    .values({
      id: crypto.randomUUID(),
      comment_id: sealed.id,
      version: 1,
      provision_id: null,
      fields: JSON.stringify({ rights: "privacy", groups: "journalists" }),
      sort_order: 0,
    })
    .execute();
  await countAnew(db, consultation.id, [sealed.id]);

  const held = await aComment(db, { consultation, author, status: "held", remarks: secrets.held });
  const withdrawn = await aComment(db, { consultation, author, remarks: secrets.withdrawn });
  await withdrawComment(
    db,
    { account: author, owner: `account:${author.id}` },
    {
      consultationId: consultation.id,
      commentId: withdrawn.id,
      now,
    },
  );
  const returned = await aComment(db, { consultation, author, status: "held", remarks: secrets.returned });
  await decide(db, moderator, {
    commentId: returned.id,
    version: 1,
    outcome: "return",
    ground: null,
    reason: secrets.whyReturned,
    now,
  });
  const { id: decision } = await db
    .selectFrom("decision")
    .select("id")
    .where("comment_id", "=", returned.id)
    .executeTakeFirstOrThrow();
  const together = await aComment(db, { consultation, author, status: "held", remarks: secrets.returned });
  const act = await decideTogether(db, moderator, {
    ...{ consultation, campaignId: null, comments: [{ id: together.id, version: 1 }], follow: false, now },
    ...{ outcome: "return", ground: null, reason: secrets.whyReturned },
  });
  if (!act.ok) throw new Error(JSON.stringify(act));
  const redacted = await aComment(db, {
    ...{ consultation, author, status: "held" },
    remarks: `It costs us much. Ask ${secrets.takenOut}.`,
  });
  await takeOut(db, accounts["second moderator"], { commentId: redacted.id, passage: secrets.takenOut, now });
  const appeal = await anAppeal(db, { author, comment: redacted, reason: secrets.appeal, now });
  const withheld = await aComment(db, {
    consultation,
    author,
    attribution: "withheld",
    author_name: null,
    organisation: null,
    attribution_reason: secrets.withheldReason,
    campaign_id: sealed.campaign_id,
  });
  const reply = await aComment(db, { consultation, author, parent: sealed });
  const ofOrganisation = await publish(await send(member, [overall("We make lenses for a living.")]));
  await publish(await send(atRisk, [overall("I have seen the orders with my own eyes.")]));
  await publishDue(db, new Date("2026-02-10T10:00:00.000Z"));
  const underKey = await db
    .selectFrom("comment")
    .selectAll()
    .where("owner", "=", `key:${hashed(ownKey)}`)
    .executeTakeFirstOrThrow();
  const { ground, explanation } = { ground: "off topic", explanation: secrets.flag } as const;
  await flagComment(db, accounts.stranger, { comment: sealed, ground, explanation, now });
  const { id: flag } = await db.selectFrom("flag").select("id").executeTakeFirstOrThrow();
  await endorse(db, accounts.stranger, {
    consultationId: consultation.id,
    number: sealed.number,
    as: "myself",
    version: 1,
    now,
  });
  const { id: endorsement } = await db
    .selectFrom("endorsement")
    .select("id")
    .where("comment_id", "=", sealed.id)
    .executeTakeFirstOrThrow();

  // What is being written.
  await savedDraft(db, writer, { ...written, changes: [overall(secrets.draft)] });
  await attach(by, { name: "draft.csv", bytes: `a;b\n1;[[${secrets.draftFile}]]\n` });
  const [draftFile = ""] = (await attachmentsPage(by)).ids;
  const draft = await findDraft(db, writer, { consultationId: consultation.id, changing: null, vault });
  const changing = await savedDraft(db, writer, {
    ...written,
    changing: sealed.id,
    changes: [overall(`${secrets.changing} [[${secrets.confidential}]]`)],
  });
  const sharedDraft = await savedDraft(db, member, { ...written, changes: [overall(secrets.sharedDraft)] });
  const draftUnderKey = await savedDraft(db, atRisk, {
    ...written,
    changes: [overall(secrets.draftUnderKey)],
  });

  const late = await aComment(db, { consultation: closed, author });
  const request = newRequestKey();
  await db
    .insertInto("withdrawal_request")
    .values({ id: request, comment_id: late.id, reason: secrets.request, requested_at: now.toISOString() })
    .execute();

  await digestsKept(db);
  const { keyPoint, passage } = await aKeyPoint(db, sealed);
  await aSnapshot(db, consultation);
  await aSnapshot(db, consultation);
  await aPublication(db, { consultation, number: 2, official: accounts["case officer"].id });

  const added = await addADocument({ portal, headers: headers["case officer"], consultation });
  if (added.status !== 302) throw new Error(added.html);

  return {
    ...{
      portal,
      headers,
      accounts,
      government,
      elsewhere,
      organisation,
      token,
      endorsement,
      request,
      appeal,
      officeCode,
      keyPoint,
      document: added.id,
      decision,
      act: act.actId,
      flag,
      passage,
    },
    ...{
      consultation,
      unannounced,
      closed,
      invitedTo,
      variant,
      secretFile,
      publicFile,
      inPartFile,
      draftFile,
    },
    comments: {
      sealed,
      held,
      withdrawn,
      returned,
      redacted,
      withheld,
      reply,
      ofOrganisation,
      underKey,
      late,
    },
    drafts: { draft, changing, sharedDraft, draftUnderKey },
  };
}

async function commentAt(db: Db, consultation: { id: string }, number: number) {
  return db
    .selectFrom("comment")
    .selectAll()
    .where("consultation_id", "=", consultation.id)
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
}
