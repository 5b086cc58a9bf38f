import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import {
  appeal,
  findAppealable,
  lastDecision,
  listAppeals,
} from "#app/comments/own/appealing/appeal.server.ts";
import { withdrawComment } from "#app/comments/own/withdrawing/withdraw-comment.server.ts";
import { decideAppeal } from "#app/moderation/appeals/decide-appeal.server.ts";
import { listAppealsFor } from "#app/moderation/appeals/list-appeals.server.ts";
import { hasDecider, isDeciderLacking } from "#app/moderation/appeals/who-decides.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { putBack } from "#app/moderation/put-back.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anOrganisation } from "#tests/support/organisation-builder.ts";
import { anAppeal, takeOut } from "#tests/support/redacting.ts";

const now = new Date("2026-02-03T10:00:00.000Z");
const later = new Date("2026-02-04T10:00:00.000Z");
const remarks = "Ring Jane Roe. It costs jobs.";
const reject = { outcome: "reject", ground: "off topic", reason: "It is about tax." } as const;
const grant = { outcome: "publish", answer: "It is about the measure.", now: later } as const;

describe.each(dialects)("an appeal (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("against a rejection publishes all of the comment where another moderator grants it", async () => {
    const life = await aRejectedComment(db);
    const appealId = await anAppeal(db, { ...life, now });

    const result = await decideAppeal(db, life.second, {
      ...grant,
      government: life.government.code,
      appealId,
    });

    expect(result).toEqual({ ok: true });
    expect(await standing(db, life.comment.id)).toMatchObject({ status: "published", published_version: 1 });
    const [appealed] = await listAppeals(db, life.comment.id);
    expect(appealed).toMatchObject({ outcome: "publish", answer: grant.answer });
    expect(await kindsOf(db, life.comment.id)).toEqual([
      ...["rejected", "appealed", "appeal decided", "put back", "published"],
    ]);
  });

  test("against a redaction puts back what was taken out where it is granted", async () => {
    const life = await aHeldComment(db);
    await takeOut(db, life.moderator, { commentId: life.comment.id, passage: "Jane Roe", now });
    const appealId = await anAppeal(db, { ...life, now });

    await decideAppeal(db, life.second, { ...grant, government: life.government.code, appealId });

    const { remarks: shown } = await db
      .selectFrom("comment_version")
      .select("remarks")
      .where("comment_id", "=", life.comment.id)
      .executeTakeFirstOrThrow();
    expect(shown).toBe(remarks);
  });

  test("leaves the decision where it is refused, and there is no second one", async () => {
    const life = await aRejectedComment(db);
    const appealId = await anAppeal(db, { ...life, now });

    await decideAppeal(db, life.second, {
      ...{ ...grant, outcome: "refuse" as const },
      ...{ government: life.government.code, appealId },
    });

    expect(await standing(db, life.comment.id)).toMatchObject({ status: "rejected", queued_at: null });
    await expect(anAppeal(db, { ...life, reason: "Once more.", now: later })).rejects.toThrow(
      "appealed-already",
    );
  });

  test("brings the comment back into the queue where it is to be decided anew", async () => {
    const life = await aRejectedComment(db);
    const appealId = await anAppeal(db, { ...life, now });

    await decideAppeal(db, life.second, {
      ...{ ...grant, outcome: "decide anew" as const },
      ...{ government: life.government.code, appealId },
    });

    expect(await standing(db, life.comment.id)).toMatchObject({
      ...{ status: "rejected", queued_at: later.toISOString() },
    });
  });

  test("is decided by no moderator who took part, nor by one of another government", async () => {
    const life = await aRejectedComment(db);
    const appealId = await anAppeal(db, { ...life, now });
    const asked = { ...grant, government: life.government.code, appealId };
    const elsewhere = await official(db, await aGovernment(db));

    for (const somebody of [life.moderator, elsewhere])
      await expect(decideAppeal(db, somebody, asked)).rejects.toMatchObject({ status: 403 });
    await expect(
      decideAppeal(db, elsewhere, { ...asked, government: elsewhere.offices[0]?.government_code ?? "" }),
    ).rejects.toMatchObject({ status: 404 });
  });

  test("has somebody to decide it while a moderator is left who took no part, else administrators are told", async () => {
    const { government, comment, second, ...life } = await aRejectedComment(db);
    await anAppeal(db, { ...life, comment, now });
    const isStuck = async () => [
      !(await hasDecider(db, government.code, { comment_id: comment.id, author_id: life.author.id })),
      await isDeciderLacking(db, life.moderator, government.code),
    ];

    expect(await isStuck()).toEqual([false, false]);
    await db.deleteFrom("official").where("account_id", "=", second.id).execute();
    expect(await isStuck()).toEqual([true, true]);
  });

  test("is decided by nobody who flagged the comment, or who belongs to the organisation whose it is", async () => {
    const life = await aRejectedComment(db);
    const appealId = await anAppeal(db, { ...life, now });
    const asked = { ...grant, government: life.government.code, appealId };
    const [flagger, member] = [await official(db, life.government), await official(db, life.government)];
    const ground = "personal data" as const;
    const at = now.toISOString();
    await db
      .insertInto("flag")
      .values({
        ...{ id: newId(), comment_id: life.comment.id, version: 1, account_id: flagger.id },
        ...{ ground, explanation: "It names Jane Roe.", flagged_at: at },
      })
      .execute();
    await expect(decideAppeal(db, flagger, asked)).rejects.toMatchObject({ status: 403 });

    const { id: organisation_id } = await anOrganisation(db);
    await db
      .insertInto("membership")
      .values({ organisation_id, account_id: member.id, role: "approver", joined_at: at })
      .execute();
    await db
      .updateTable("comment")
      .set({ owner: `organisation:${organisation_id}` })
      .where("id", "=", life.comment.id)
      .execute();
    await expect(decideAppeal(db, member, asked)).rejects.toMatchObject({ status: 403 });
    expect(await decideAppeal(db, life.second, asked)).toEqual({ ok: true });
  });

  test("is listed however many before it were overtaken, and its author reads of those that they are", async () => {
    const life = await aRejectedComment(db);
    const comment_id = life.comment.id;
    const at = "2026-02-02T10:00:00.000Z";
    for (let sent = 0; sent < 100; sent++) {
      const id = newId();
      const decision = { ...reject, comment_id, version: 1, moderator_id: life.moderator.id };
      await db
        .insertInto("decision")
        .values({ ...decision, id, decided_at: at })
        .execute();
      const appealed = { id: newId(), comment_id, decision_id: id, reason: "It is true.", appealed_at: at };
      await db.insertInto("appeal").values(appealed).execute();
    }
    const appealId = await anAppeal(db, { ...life, now });

    const { waiting } = await listAppealsFor(db, life.second, life.government.code);

    expect(waiting.map(({ id }) => id)).toEqual([appealId]);
    expect((await listAppeals(db, comment_id)).map(({ isOvertaken }) => isOvertaken)).toEqual([
      false,
      ...Array(100).fill(true),
    ]);
  });

  test("is the owner’s alone", async () => {
    const life = await aRejectedComment(db);
    const stranger = await anAccount(db);

    await expect(anAppeal(db, { ...life, author: stranger, now })).rejects.toMatchObject({ status: 403 });
  });

  test("sent twice by the same form is one, also at the same moment", async () => {
    const life = await aRejectedComment(db);

    await Promise.all([anAppeal(db, { ...life, now }), anAppeal(db, { ...life, now })]);

    expect(await listAppeals(db, life.comment.id)).toHaveLength(1);
  });

  test("is decided once by two moderators at the same moment", async () => {
    const life = await aRejectedComment(db);
    const third = await official(db, life.government);
    const appealId = await anAppeal(db, { ...life, now });
    const asked = { government: life.government.code, appealId };

    const results = await Promise.all([
      decideAppeal(db, life.second, { ...grant, ...asked }),
      decideAppeal(db, third, { ...grant, ...asked, outcome: "refuse" }),
    ]);

    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("and taking the comment back at the same moment leave it taken back or published, never both", async () => {
    const life = await aRejectedComment(db);
    const appealId = await anAppeal(db, { ...life, now });
    const taking = { account: life.author, owner: `account:${life.author.id}` as const };

    const [decided] = await Promise.all([
      decideAppeal(db, life.second, { ...grant, government: life.government.code, appealId }),
      withdrawComment(db, taking, {
        ...{ consultationId: life.consultation.id, commentId: life.comment.id, now },
      }),
    ]);

    const { withdrawn_at, published_version } = await standing(db, life.comment.id);
    expect(withdrawn_at).not.toBeNull();
    expect(published_version).toBeNull();
    expect(typeof decided.ok).toBe("boolean");
  });

  test("waits no more once the comment stands otherwise, and says so to who would decide it", async () => {
    const life = await aRejectedComment(db);
    const government = life.government.code;
    const appealId = await anAppeal(db, { ...life, now });
    expect((await listAppealsFor(db, life.second, government)).waiting).toHaveLength(1);

    await putBack(db, life.moderator, { comment: { ...life.comment, government_code: government }, now });

    expect((await listAppealsFor(db, life.second, government)).waiting).toEqual([]);
    const result = await decideAppeal(db, life.second, { ...grant, government, appealId });
    expect(result.ok).toBe(false);
  });

  test("is for what was returned, rejected or redacted, and for nothing that was published whole", async () => {
    const life = await aHeldComment(db);
    const place = { consultationId: life.consultation.id, commentId: life.comment.id };
    await decide(db, life.moderator, {
      ...{
        commentId: life.comment.id,
        version: 1,
        outcome: "publish" as const,
        ground: null,
        reason: null,
        now,
      },
    });
    const decision = (await lastDecision(db, life.comment.id))?.id ?? "";

    const taking = { account: life.author, owner: `account:${life.author.id}` as const };
    const result = await appeal(db, taking, { ...place, decision, reason: "Why?", now });

    expect(result.ok).toBe(false);
    expect(await findAppealable(db, await standing(db, life.comment.id))).toBeNull();
  });
});

async function official(db: Db, government: Awaited<ReturnType<typeof aGovernment>>) {
  const { id } = await anOfficial(db, { government, role: "moderator" });
  const account = await findAccount(db, id);
  if (!account) throw new Error("The official is not there");
  return account;
}

async function aHeldComment(db: Db) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government, closes_at: "2026-03-01T17:00:00.000Z" });
  const author = await anAccount(db);
  const comment = await aComment(db, { consultation, author, remarks, status: "held" });
  const [moderator, second] = [await official(db, government), await official(db, government)];
  return { government, consultation, author, comment, moderator, second };
}

async function aRejectedComment(db: Db) {
  const life = await aHeldComment(db);
  await decide(db, life.moderator, { ...reject, commentId: life.comment.id, version: 1, now });
  return life;
}

async function standing(db: Db, id: string) {
  return db.selectFrom("comment").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

async function kindsOf(db: Db, commentId: string) {
  const events = await db
    .selectFrom("event")
    .select("kind")
    .where("comment_id", "=", commentId)
    .orderBy("number")
    .execute();
  return events.map(({ kind }) => kind);
}
