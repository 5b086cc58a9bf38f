import { describe, expect, test } from "vitest";
import { startSession } from "#app/accounts/sessions.server.ts";
import { listFiledWith } from "#app/comments/comment/filed-with.server.ts";
import { listAddressed } from "#app/comments/drafts/addressed.server.ts";
import type { Change } from "#app/comments/drafts/draft.ts";
import { findDraftLeaks } from "#app/comments/drafts/draft-leaks.server.ts";
import { withFiles } from "#app/comments/drafts/files/draft-attachments.server.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { withdrawComment } from "#app/comments/own/withdrawing/withdraw-comment.server.ts";
import { listAlsoAddressed } from "#app/comments/reading/also-addressed.server.ts";
import { openVersion } from "#app/comments/reading/confidential/find-confidential.server.ts";
import { fileTogether } from "#app/comments/writing/sending/file-together.server.ts";
import { prepareSubmission } from "#app/comments/writing/sending/prepare-submission.server.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import type { Db } from "#db/schema.ts";
import { newKey } from "#tests/support/at-risk.ts";
import { attach } from "#tests/support/attaching.ts";
import { canariesIn } from "#tests/support/canaries.ts";
import { aClaim, savedDraft, sent } from "#tests/support/confidential-comment.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aFileStore } from "#tests/support/file-store.ts";
import { aJointConsultation, stored } from "#tests/support/joint-builder.ts";
import { aPerson } from "#tests/support/organisation-builder.ts";
import { aPortal } from "#tests/support/portal.ts";
import { aQuestion, askedIn } from "#tests/support/question-builder.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");
const canaries = {
  confidential: "Geheimsource 4711",
  differing: "Only Sylvania reads Geheimwording 4812.",
  file: "Geheimfile 4913",
  lacking: "Geheimlacking 5014",
};

const secretPoint = { part: "point", anchor: "article-2", position: "oppose", wording: "" } as const;
const etching: Change = {
  ...{ part: "input", kind: "technical", key: "one", anchor: "article-2" },
  fields: { parameter: "Etching time" },
};
const secretClaims: Change = {
  part: "claims",
  claims: [aClaim(canaries.confidential), aClaim(canaries.lacking)],
  standing: [],
};

describe.each(dialects)("a comment to several governments (%s)", (dialect) => {
  const db = useDatabase(dialect);

  /** Three governments, and somebody who has written to the first two of them. */
  const written = async (changes: Change[] = []) => {
    const vault = aVault();
    const { lead, members } = await aJointConsultation(db, {
      names: ["Freedonia", "Sylvania", "Ruritania"],
      moderation: "before",
      at_risk: 1,
    });
    const [second, third] = members;
    if (!second || !third) throw new Error("Two did not join");
    const account = await aPerson(db);
    const writer = writerOf(account);
    const draft = { consultation: lead.consultation, vault, now };
    await savedDraft(db, writer, {
      ...draft,
      changes: [...theSame(second.consultation.reference), ...changes],
    });
    return { lead, second, third, account, writer, draft, vault };
  };

  const theSame = (reference: string): Change[] => [
    {
      ...{ part: "overall", position: "support with changes", also: [reference] },
      remarks: `It helps. Our supplier is [[${canaries.confidential}]].`,
    },
    {
      ...{ part: "point", anchor: "article-1-1", position: "support", reasons: "It is clear." },
      wording: "No export without an annual licence.",
    },
    { part: "claims", claims: [aClaim(canaries.confidential)], standing: [] },
  ];

  const commentsOn = async ({ id }: { id: string }) =>
    db
      .selectFrom("comment")
      .innerJoin("comment_version as version", "version.comment_id", "comment.id")
      .select(["comment.id", "comment.number", "comment.filing_id", "comment.data_key_id", "comment.owner"])
      .select(["comment.status", "version.position", "version.remarks", "version.hash"])
      .where("comment.consultation_id", "=", id)
      .execute();

  const pointsOf = async (db: Db, commentId: string) =>
    db
      .selectFrom("point")
      .innerJoin("provision", "provision.id", "point.provision_id")
      .select(["provision.anchor", "provision.consultation_id", "point.position", "point.wording"])
      .where("point.comment_id", "=", commentId)
      .execute();

  test("is filed once and received by each that it addresses, with what differs there, and by no other", async () => {
    const { lead, second, third, writer, draft, vault } = await written();
    const { reference } = second.consultation;
    const points = [{ anchor: "article-1-1", position: "oppose" as const, wording: canaries.differing }];
    const differing = {
      part: "differing" as const,
      reference,
      position: "oppose" as const,
      points,
      answers: {},
    };
    await savedDraft(db, writer, { ...draft, changes: [differing] });

    const result = await sent(db, writer, draft);

    expect(result).toEqual({ ok: true, number: 1 });
    const [here] = await commentsOn(lead.consultation);
    const [there] = await commentsOn(second.consultation);
    expect(await commentsOn(third.consultation)).toEqual([]);
    expect(here).toMatchObject({ number: 1, position: "support with changes", status: "held" });
    expect(there).toMatchObject({ number: 1, position: "oppose", status: "held", owner: here?.owner });
    expect(there?.filing_id).toBe(here?.filing_id);
    expect(there?.data_key_id).not.toBe(here?.data_key_id);
    expect(await pointsOf(db, there?.id ?? "")).toEqual([
      {
        ...{ anchor: "article-1-1", consultation_id: second.consultation.id },
        ...{ position: "oppose", wording: canaries.differing },
      },
    ]);
    expect(await pointsOf(db, here?.id ?? "")).toMatchObject([
      { position: "support", wording: "No export without an annual licence." },
    ]);
    for (const comment of [here, there]) {
      const content = await openVersion(db, { comment: comment ?? fail(), version: 1, vault });
      expect(content?.remarks).toContain(canaries.confidential);
      expect([content?.also, content?.differing]).toEqual([[], []]);
      expect(JSON.stringify(content).includes(canaries.differing)).toBe(comment === there);
    }
    expect(
      (await findDraft(db, writer, { consultationId: lead.consultation.id, changing: null, vault })).id,
    ).toBeNull();
    expect(await listFiledWith(db, here?.id ?? "")).toMatchObject([
      { reference, number: 1, hash: there?.hash },
    ]);
  });

  test("tells the third government nothing, in no page, file, count or search", async () => {
    const { lead, second, third, account, writer, vault } = await written([
      { part: "controlled", controlled: "no" },
    ]);
    const files = aFileStore();
    const portal = await aPortal(db, { vault, now: () => now, files });
    const headersOf = async ({ id }: { id: string }) => ({
      cookie: await startSession(db, { secure: false }, { accountId: id, now }),
    });
    const by = {
      ...{ portal, address: `/consultations/${lead.consultation.reference}` },
      headers: await headersOf(account),
    };
    const file = { name: "source.txt", bytes: `Names: ${canaries.file}` };
    const secrecy = { confidential: "yes", ground: "trade-secret", justification: "It names people." };
    expect((await attach(by, file, secrecy)).problem).toBe("");
    const place = { consultationId: lead.consultation.id, changing: null, vault };
    const { id, revision } = await findDraft(db, writer, place);
    const seen = { id: id ?? "", revision };
    expect(await submitComment(db, writer, { ...place, seen, files, now })).toEqual({ ok: true, number: 1 });

    for (const role of ["moderator", "analyst", "confidential reader"] as const)
      await db
        .insertInto("official")
        .values({ account_id: third.officer.id, government_code: third.government.code, role })
        .execute();
    const official = await headersOf(third.officer);
    const { reference } = third.consultation;
    const office = `/officials/${third.government.code}`;
    const theirs = [
      ...["", "/queue", "/decided", "/search?q=Geheimsource", "/search?q=Geheimfile"].map(
        (end) => office + end,
      ),
      ...["digest", "digest/figures", "digest/files", "digest.csv", "digest/comments.csv", "joint"].map(
        (end) => `${office}/consultations/${reference}/${end}`,
      ),
      ...["", "/comments", "/measure", "/provisions/article-1-1"].map(
        (end) => `/consultations/${reference}${end}`,
      ),
      ...["", "/comments", "/comments/1", "/receipts/1"].map(
        (end) => `/consultations/${second.consultation.reference}${end}`,
      ),
      ...["/comments/1", "/receipts/1"].map((end) => by.address + end),
      `/officials/${lead.government.code}/consultations/${lead.consultation.reference}/comments/1/confidential`,
      "/search?q=Geheimsource",
    ];
    for (const address of theirs) {
      const answer = await portal.get(address, official);
      const isOwn = address.startsWith(office) || address.includes(reference);
      if (isOwn) expect([address, answer.status]).toEqual([address, 200]);
      const body = new Uint8Array(await answer.arrayBuffer());
      expect([address, canariesIn(body, Object.values(canaries))]).toEqual([address, []]);
    }
    const counted = await db
      .selectFrom("consultation")
      .select(({ selectFrom }) => [
        "last_comment_number",
        selectFrom("attachment")
          .select(({ fn }) => fn.countAll<number>().as("files"))
          .whereRef("attachment.consultation_id", "=", "consultation.id")
          .as("files"),
      ])
      .where(
        "id",
        "in",
        [lead, second, third].map(({ consultation }) => consultation.id),
      )
      .orderBy("last_comment_number", "desc")
      .execute();
    expect(counted.map(({ last_comment_number, files }) => [last_comment_number, files])).toEqual([
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
  });

  test("is sent to nobody where one of them takes it no longer, and the draft stays", async () => {
    const { lead, second, writer, draft, vault } = await written();
    await db
      .updateTable("consultation")
      .set({ closes_at: "2026-01-31T00:00:00.000Z" })
      .where("id", "=", second.consultation.id)
      .execute();

    const result = await sent(db, writer, draft);

    expect(result).toMatchObject({ ok: false });
    expect(JSON.stringify(result)).toContain("joint.nothing-sent");
    expect(await commentsOn(lead.consultation)).toEqual([]);
    const place = { consultationId: lead.consultation.id, changing: null, vault };
    expect((await findDraft(db, writer, place)).content.remarks).toContain("It helps.");
  });

  test("is sent to nobody where one of them announced another text while it was on its way", async () => {
    const { lead, second, writer, vault } = await written();
    const consultationId = lead.consultation.id;
    const place = { consultationId, changing: null, vault };
    const draft = await withFiles(db, writer, await findDraft(db, writer, place));
    const submission = { ...place, seen: { id: draft.id ?? "", revision: draft.revision }, now };
    const home = await prepareSubmission(db, writer, { ...submission, draft });
    const joint = await stored(db, lead.consultation.reference);
    const addressed = await listAddressed(db, { consultation: joint, content: draft.content, now });
    await db
      .updateTable("consultation")
      .set({ measure_version: 2 })
      .where("id", "=", second.consultation.id)
      .execute();

    const result = await fileTogether(db, writer, { home, draft, addressed, submission });

    expect(JSON.stringify(result)).toContain("sending.changed-meanwhile");
    expect(await commentsOn(lead.consultation)).toEqual([]);
  });

  test("shows before it is sent what is answered to each alone, and when it is published there", async () => {
    const { lead, second, account, writer, draft, vault } = await written([
      { part: "answers", answers: { here: "Only here." } },
    ]);
    await askedIn(db, lead.consultation, [aQuestion({ key: "here", text: "What here?" })]);
    await askedIn(db, second.consultation, [aQuestion({ key: "there", text: "What there?" })]);
    await db.updateTable("consultation").set({ moderation: "after" }).execute();
    const { reference } = second.consultation;
    const answers = { there: "Only there." };
    await savedDraft(db, writer, {
      ...draft,
      changes: [{ part: "differing", reference, position: "", points: [], answers }],
    });
    const portal = await aPortal(db, { vault, now: () => now });
    const cookie = await startSession(db, { secure: false }, { accountId: account.id, now });
    const check = async () =>
      pageWords(await portal.get(`/consultations/${lead.consultation.reference}/comment/check`, { cookie }));

    const page = await check();
    expect(page).toContain("What there? Only there.");
    expect(page).toMatch(/Not sent there: your answers to these questions\. What here\?/);
    expect(page).toContain("It is published there at once");

    await savedDraft(db, writer, { ...draft, changes: [etching, { part: "controlled", controlled: "yes" }] });
    expect(await check()).not.toContain("published there");
  });

  test("is one comment at each though it is sent twice at once", async () => {
    const { lead, second, writer, draft } = await written();

    const both = await Promise.all([sent(db, writer, draft), sent(db, writer, draft)]);

    expect(both.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    expect([await commentsOn(lead.consultation), await commentsOn(second.consultation)]).toMatchObject([
      [{ number: 1 }],
      [{ number: 1 }],
    ]);
  });

  /** As if the other government did not propose it. */
  const lacks = async ({ id }: { id: string }, anchor: string) =>
    db.deleteFrom("provision").where("consultation_id", "=", id).where("anchor", "=", anchor).execute();

  test("leaves out what the other government does not propose and all that is claimed for it, and is held there as here", async () => {
    const { lead, second, writer, draft, vault } = await written([
      { ...secretPoint, reasons: `Too soon for [[${canaries.lacking}]].` },
      etching,
      { part: "controlled", controlled: "yes" },
      secretClaims,
    ]);
    await lacks(second.consultation, "article-2");

    expect(await sent(db, writer, draft)).toEqual({ ok: true, number: 1 });

    const [here] = await commentsOn(lead.consultation);
    const [there] = await commentsOn(second.consultation);
    expect(await pointsOf(db, there?.id ?? "")).toMatchObject([{ anchor: "article-1-1" }]);
    const holds = await db
      .selectFrom("technology_hold")
      .select(["comment_id", "cause"])
      .where("comment_id", "in", [here?.id ?? "", there?.id ?? ""])
      .execute();
    expect(holds.map(({ cause }) => cause)).toEqual(["author says yes", "author says yes"]);
    for (const comment of [here, there]) {
      const content = await openVersion(db, { comment: comment ?? fail(), version: 1, vault });
      expect(JSON.stringify(content).includes(canaries.lacking)).toBe(comment === here);
    }
  });

  test("is sent to nobody where what differs tells one of them what is confidential where it does not go", async () => {
    const { lead, second, writer, draft } = await written([
      { ...secretPoint, reasons: `Too soon for [[${canaries.lacking}]].` },
      secretClaims,
    ]);
    await lacks(second.consultation, "article-2");
    const { reference } = second.consultation;
    const points = [{ anchor: "article-1-1", wording: `No export to ${canaries.lacking}.` }];
    await savedDraft(db, writer, {
      ...draft,
      changes: [{ part: "differing", reference, position: "", points, answers: {} }],
    });

    expect(JSON.stringify(await sent(db, writer, draft))).toContain("drafts.given-away");

    expect(await commentsOn(lead.consultation)).toEqual([]);
    expect(await commentsOn(second.consultation)).toEqual([]);
  });

  test("is received with what its author let stand, where the other government calls its provision otherwise", async () => {
    const { lead, second, writer, draft } = await written([
      {
        ...{ part: "point", anchor: "article-1-1", position: "support", wording: "" },
        reasons: "It costs 4711 euros.",
      },
    ]);
    await db
      .updateTable("provision")
      .set({ anchor: "artikel-1-1" })
      .where("consultation_id", "=", second.consultation.id)
      .where("anchor", "=", "article-1-1")
      .execute();
    expect(JSON.stringify(await sent(db, writer, draft))).toContain("drafts.given-away");
    const place = { consultationId: lead.consultation.id, changing: null, vault: draft.vault };
    const saved = await withFiles(db, writer, await findDraft(db, writer, place));
    const leaks = await findDraftLeaks(db, writer, { ...place, draft: saved });
    const standing = leaks.map(({ key }) => key);
    const { claims } = saved.content;
    await savedDraft(db, writer, { ...draft, changes: [{ part: "claims", claims, standing }] });

    expect(await sent(db, writer, draft)).toMatchObject({ ok: true });

    const [there] = await commentsOn(second.consultation);
    expect(await pointsOf(db, there?.id ?? "")).toMatchObject([{ anchor: "artikel-1-1" }]);
  });

  test("stays with the others where it is withdrawn at one, whose officials read where else it went", async () => {
    const { lead, second, account, writer, draft } = await written();
    await sent(db, writer, draft);
    const [here] = await commentsOn(lead.consultation);
    const [there] = await commentsOn(second.consultation);
    const others = { id: there?.id ?? "", government_code: second.government.code };
    const read = [{ government_name: "Freedonia", number: null }];
    expect(await listAlsoAddressed(db, second.officer, others)).toMatchObject(read);

    const taking = { account, owner: `account:${account.id}` as const };
    const which = { consultationId: lead.consultation.id, commentId: here?.id ?? "", now };
    expect(await withdrawComment(db, taking, which)).toMatchObject({
      ok: true,
    });

    expect(await commentsOn(second.consultation)).toMatchObject([{ status: "held" }]);
    expect(await listAlsoAddressed(db, second.officer, others)).toMatchObject(read);
    await expect(
      listAlsoAddressed(db, second.officer, { ...others, government_code: lead.government.code }),
    ).rejects.toMatchObject({ status: 403 });
  });

  test("can be filed in at-risk mode with those that take such comments, and says who does not", async () => {
    const { lead, second, third, vault } = await written();
    await db
      .updateTable("consultation")
      .set({ at_risk: 0 })
      .where("id", "=", third.consultation.id)
      .execute();
    const portal = await aPortal(db, { vault, now: () => now });
    const address = `/consultations/${lead.consultation.reference}`;
    const headers = await newKey(portal, address);
    const write = async (also: string) => {
      const page = await (await portal.get(`${address}/comment`, headers)).text();
      const mark = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
      const marks = { draft: mark("draft"), revision: mark("revision"), asks_governments: "yes" };
      await portal.post(
        `${address}/comment`,
        { ...marks, position: "oppose", remarks: "No.", also },
        headers,
      );
      const check = await (await portal.get(`${address}/comment/check`, headers)).text();
      const of = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(check)?.[1] ?? "";
      const fields = { draft: of("draft"), revision: of("revision") };
      return { check, answer: await portal.post(`${address}/comment/check`, fields, headers) };
    };

    const refused = await write(third.consultation.reference);
    expect(refused.check).toContain("takes no comments in at-risk mode");
    expect(refused.answer.status).toBe(422);
    const { answer } = await write(second.consultation.reference);

    expect(answer.status).toBe(302);
    const receipt = await (await portal.get(answer.headers.get("location") ?? "", headers)).text();
    expect(receipt).toContain("Also received by");
    expect(receipt).toContain(second.consultation.reference);
    expect(await commentsOn(second.consultation)).toMatchObject([{ remarks: "No." }]);
  });
});

async function pageWords(answer: Response) {
  return (await answer.text()).replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

function fail(): never {
  throw new Error("There is no such comment");
}
