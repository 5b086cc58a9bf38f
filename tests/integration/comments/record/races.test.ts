import { describe, expect, test } from "vitest";
import { hashed } from "#app/accounts/hashed.server.ts";
import { changeRole } from "#app/accounts/organisations/members.server.ts";
import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import type { Change } from "#app/comments/drafts/draft.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import { accountOf, ownerOf, type Writer } from "#app/comments/drafts/writer.ts";
import { endorse } from "#app/comments/endorsing/endorse.server.ts";
import { listEndorsements } from "#app/comments/endorsing/list-endorsements.server.ts";
import { takeBackDue, withdrawComment } from "#app/comments/own/withdrawing/withdraw-comment.server.ts";
import { publishDue } from "#app/comments/record/publish-due.server.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { refuseClaim } from "#app/moderation/refuse-claim.server.ts";
import type { Db, MemberRole } from "#db/schema.ts";
import { aConsultation, aGovernment, anOfficial } from "#tests/support/builders.ts";
import { aClaim, savedDraft, sent } from "#tests/support/confidential-comment.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { aMember, anOrganisation, aPerson } from "#tests/support/organisation-builder.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");
const later = new Date("2026-02-10T10:00:00.000Z");
const secret = "the price is 4417 euros";

/** Which of the two begins a little earlier differs from round to round. */
const rounds = [0, 1, 2, 3, 4, 5, 6, 7].map((round) => [round]);

describe.each(dialects)("two people at once (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test.each(rounds)(
    "one draft, changed and sent from two windows, is one comment as one of them read it, round %i",
    async (round) => {
      const { consultation, writer, written, place } = await aCase(db);
      const { id, revision } = await savedDraft(db, writer, { ...written, changes: [overall("First.")] });
      const seen = { id: id ?? "", revision };

      await both(
        round,
        () => submitComment(db, writer, { ...place, seen, now }),
        async () => {
          await saveDraft(db, writer, { ...place, seen, change: overall("Second."), now });
          await submitComment(db, writer, { ...place, seen: { ...seen, revision: revision + 1 }, now });
        },
      );

      const versions = await versionsOf(db, consultation);
      expect(versions).toHaveLength(1);
      expect(["First.", "Second."]).toContain(versions[0]?.remarks);
      expect((await findDraft(db, writer, place)).id).toBeNull();
    },
  );

  test.each(rounds)(
    "what is withdrawn while a moderator publishes it is not public, round %i",
    async (round) => {
      const { consultation, writer, written, moderator } = await aCase(db);
      const comment = await aSent(db, writer, written);

      await both(
        round,
        () => decide(db, moderator, { ...publish, commentId: comment.id }),
        () => withdrawn(db, writer, { consultation, comment }),
      );

      expect(await commentOf(db, comment)).toMatchObject(isGone);
      const listed = await selectPublishedComments(db, consultation.id).select("comment.id").execute();
      expect(listed).toEqual([]);
    },
  );

  test.each(rounds)(
    "a claim is refused of the version that was read, or not at all, round %i",
    async (round) => {
      const { consultation, writer, written, moderator, reader, vault } = await aCase(db);
      const comment = await aSent(db, writer, written);
      await decide(db, moderator, { ...publish, commentId: comment.id });
      const change = { ...written, changing: comment.id };
      await savedDraft(db, writer, { ...change, changes: [overall(`Now [[${secret}]] again.`)] });

      const [refusal] = await both(
        round,
        () =>
          refuseClaim(db, reader, {
            ...{
              consultation,
              comment,
              version: 1,
              parts: ["part 1"],
              reason: "It is known.",
              vault,
              now,
              t: english,
            },
          }),
        () => sent(db, writer, change),
      );

      const decisions = await db
        .selectFrom("decision")
        .select(["version", "outcome"])
        .where("comment_id", "=", comment.id)
        .where("outcome", "=", "return")
        .execute();
      expect(decisions).toEqual(refusal?.ok ? [{ version: 1, outcome: "return" }] : []);
      expect(await commentOf(db, comment)).toMatchObject({
        status: "held",
        current_version: 2,
        published_version: 1,
        queued_at: now.toISOString(),
      });
    },
  );

  test.each(rounds)("what is withdrawn while it is endorsed is withdrawn, round %i", async (round) => {
    const { consultation, writer, written, moderator } = await aCase(db);
    const comment = await aSent(db, writer, written);
    await decide(db, moderator, { ...publish, commentId: comment.id });
    const person = await aPerson(db);
    const asked = { consultationId: consultation.id, number: comment.number, as: "myself", version: 1, now };

    const [endorsed] = await both(
      round,
      () => endorse(db, person, asked),
      () => withdrawn(db, writer, { consultation, comment }),
    );

    expect(await commentOf(db, comment)).toMatchObject(isGone);
    const { endorsements } = await listEndorsements(db, comment.id, 1);
    expect(endorsements).toHaveLength(endorsed?.ok ? 1 : 0);
  });

  test.each(rounds)(
    "what is withdrawn while the clock publishes it is not public, round %i",
    async (round) => {
      const { consultation, written, moderator } = await aCase(db);
      const writer: Writer = { kind: "at risk", keyHash: hashed(crypto.randomUUID()) };
      const comment = await aSent(db, writer, written);
      await decide(db, moderator, { ...publish, commentId: comment.id, lot: 0 });

      await both(
        round,
        () => publishDue(db, later),
        () => withdrawn(db, writer, { consultation, comment }),
      );
      await publishDue(db, later);
      await takeBackDue(db, later);

      expect(await commentOf(db, comment)).toMatchObject(isGone);
    },
  );

  test.each(rounds)(
    "an approver who ceases to be one has sent the comment, or has not, round %i",
    async (round) => {
      const { consultation, written, place } = await aCase(db);
      const organisation = await anOrganisation(db);
      const member = (role: MemberRole) => aMember(db, { organisation, role });
      const [administrator, approver] = [await member("administrator"), await member("approver")];
      const writer: Writer = { kind: "member", account: approver, organisation };
      await savedDraft(db, writer, { ...written, changes: [overall("We say so.")] });
      const demotion = {
        organisationId: organisation.id,
        accountId: approver.id,
        role: "drafter" as const,
        now,
      };

      const [submission] = await both(
        round,
        () => sent(db, writer, written),
        () => changeRole(db, administrator, demotion),
      );

      expect(await versionsOf(db, consultation)).toHaveLength(submission?.ok ? 1 : 0);
      expect((await findDraft(db, writer, place)).id === null).toBe(submission?.ok ?? false);
      await savedDraft(db, writer, { ...written, changes: [overall("We say more.")] });
      await expect(sent(db, writer, written)).rejects.toMatchObject({ status: 403 });
    },
  );
});

const publish = { version: 1, outcome: "publish", ground: null, reason: null, now } as const;
const isGone = {
  published_version: null,
  queued_at: null,
  publish_at: null,
  withdrawn_at: expect.any(String),
};

function overall(remarks: string): Change {
  return { part: "overall", position: "oppose", remarks };
}

async function aCase(db: Db) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government, moderation: "before", at_risk: 1 });
  const vault = aVault();
  const writer = writerOf(await aPerson(db));
  const official = async (role: "moderator" | "confidential reader") =>
    anOfficesHolder(db, await anOfficial(db, { government, role }));
  return {
    ...{ consultation, vault, writer },
    moderator: await official("moderator"),
    reader: await official("confidential reader"),
    written: { consultation, vault, now },
    place: { consultationId: consultation.id, changing: null, vault },
  };
}

type Written = Awaited<ReturnType<typeof aCase>>["written"];

/** A comment that is confidential in part and waits for a moderator. */
async function aSent(db: Db, writer: Writer, written: Written) {
  const changes: Change[] = [
    overall(`We know that [[${secret}]].`),
    { part: "claims", claims: [aClaim(secret)], standing: [] },
  ];
  await savedDraft(db, writer, { ...written, changes });
  await sent(db, writer, written);
  return db
    .selectFrom("comment")
    .select(["id", "number", "author_id", "data_key_id"])
    .where("owner", "=", ownerOf(writer))
    .executeTakeFirstOrThrow();
}

function withdrawn(
  db: Db,
  writer: Writer,
  { consultation, comment }: { consultation: { id: string }; comment: { id: string } },
) {
  return withdrawComment(
    db,
    { account: accountOf(writer), owner: ownerOf(writer) },
    {
      consultationId: consultation.id,
      commentId: comment.id,
      now,
    },
  );
}

async function commentOf(db: Db, { id }: { id: string }) {
  return db.selectFrom("comment").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

async function versionsOf(db: Db, { id }: { id: string }) {
  return db
    .selectFrom("comment_version")
    .innerJoin("comment", "comment.id", "comment_version.comment_id")
    .select(["comment.number", "comment_version.remarks"])
    .where("comment.consultation_id", "=", id)
    .execute();
}

/** Both at once, one of them some turns of the loop earlier; null for one that ended with a refusal such as 404. */
async function both<First, Second>(
  round: number,
  first: () => Promise<First>,
  second: () => Promise<Second>,
): Promise<[First | null, Second | null]> {
  const wait = async (turns: number) => {
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  const unlessRefused = (error: unknown) => {
    if (error instanceof Response && error.status < 500) return null;
    throw error;
  };
  return Promise.all([
    wait(round % 2 === 0 ? 0 : round * 2)
      .then(first)
      .catch(unlessRefused),
    wait(round % 2 === 0 ? round * 2 : 0)
      .then(second)
      .catch(unlessRefused),
  ]);
}
