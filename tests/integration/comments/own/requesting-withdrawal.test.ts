import { describe, expect, test } from "vitest";
import { listOwnComments } from "#app/comments/own/list-own-comments.server.ts";
import { findAskedAbout } from "#app/comments/own/withdrawing/asked-about.server.ts";
import { decideRequest } from "#app/comments/own/withdrawing/decide-request.server.ts";
import {
  listRequests,
  newRequestKey,
  requestWithdrawal,
} from "#app/comments/own/withdrawing/request-withdrawal.server.ts";
import {
  countRequests,
  findWithdrawalRequest,
  listWithdrawalRequests,
} from "#app/comments/own/withdrawing/requests.server.ts";
import { withdrawComment } from "#app/comments/own/withdrawing/withdraw-comment.server.ts";
import { message } from "#app/words/message.ts";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";

const closes_at = "2026-03-01T17:00:00.000Z";
const closed = new Date("2026-03-02T10:00:00.000Z");

describe.each(dialects)("asking to withdraw after closing (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("waits for a case officer, and changes nothing until then", async () => {
    const { comment, officer, code, ask } = await aClosedConsultation(db);

    expect(await ask()).toEqual({ ok: true });

    const { comments } = await listOwnComments(db, [comment.owner ?? "account:nobody"], { page: 1 });
    expect(comments).toMatchObject([{ number: comment.number, asked_at: closed.toISOString() }]);

    expect(await countRequests(db, officer, code)).toBe(1);
    const { waiting } = await listWithdrawalRequests(db, officer, code);
    expect(waiting).toMatchObject([{ number: comment.number, reason: "It names our supplier." }]);
    expect(await published(db, comment.id)).toEqual({ published_version: 1, withdrawn_at: null });
  });

  test("the same form twice is one request, and so are two windows", async () => {
    const { comment, ask } = await aClosedConsultation(db);
    const key = newRequestKey();

    const twice = await Promise.all([ask({ key }), ask({ key })]);
    const window = await ask();

    expect(twice).toEqual([{ ok: true }, { ok: true }]);
    expect(window).toMatchObject({ ok: false, errors: { reason: message("withdrawing.asked-already") } });
    expect(await listRequests(db, comment.id)).toHaveLength(1);
  });

  test("with the key of a request for another comment is refused", async () => {
    const other = await aClosedConsultation(db);
    const { comment, ask } = await aClosedConsultation(db);
    const key = newRequestKey();
    await other.ask({ key });

    await expect(ask({ key })).rejects.toMatchObject({ status: 403 });
    expect(await listRequests(db, comment.id)).toEqual([]);
  });

  test("granted, the comment is withdrawn; the author reads the answer", async () => {
    const { comment, officer, code, ask } = await aClosedConsultation(db);
    await ask();
    const [request] = await listRequests(db, comment.id);

    const answer = {
      government: code,
      requestId: request?.id,
      granted: "yes",
      answer: "Done.",
      now: closed,
    } as const;
    expect(await decideRequest(db, officer, answer)).toEqual({ ok: true });

    expect(await published(db, comment.id)).toEqual({
      published_version: null,
      withdrawn_at: closed.toISOString(),
    });
    expect(await listRequests(db, comment.id)).toMatchObject([{ granted: 1, answer: "Done." }]);
    expect(await countRequests(db, officer, code)).toBe(0);
  });

  test("refused, it stays, and the author may ask again; the old form does not ask again", async () => {
    const { comment, officer, code, ask } = await aClosedConsultation(db);
    const key = newRequestKey();
    await ask({ key });

    const answer = {
      government: code,
      requestId: key,
      granted: "no",
      answer: "We rely on it.",
      now: closed,
    } as const;
    await decideRequest(db, officer, answer);
    await ask({ key });

    expect(await published(db, comment.id)).toEqual({ published_version: 1, withdrawn_at: null });
    expect(await listRequests(db, comment.id)).toHaveLength(1);
    expect(await ask()).toEqual({ ok: true });
  });

  test("only the first of two case officers answers", async () => {
    const { comment, officer, code, ask } = await aClosedConsultation(db);
    const key = newRequestKey();
    await ask({ key });

    const answer = { government: code, requestId: key, answer: "Reasons.", now: closed };
    const both = await Promise.all([
      decideRequest(db, officer, { ...answer, granted: "no" }),
      decideRequest(db, officer, { ...answer, granted: "no" }),
    ]);

    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await decideRequest(db, officer, { ...answer, granted: "yes" })).toMatchObject({ ok: false });
    expect(await published(db, comment.id)).toMatchObject({ published_version: 1 });
  });

  test("only the owner asks, and only that government’s case officers answer, on what others wrote", async () => {
    const { consultation, comment, government, code, ask } = await aClosedConsultation(db);
    const key = newRequestKey();
    await ask({ key });
    const moderator = await anOfficesHolder(db, await anOfficial(db, { government }));
    const elsewhere = await aGovernment(db);
    const other = await anOfficesHolder(
      db,
      await anOfficial(db, { government: elsewhere, role: "case officer" }),
    );
    const answer = { requestId: key, granted: "yes", answer: "", now: closed } as const;
    const place = { consultationId: consultation.id, commentId: comment.id, now: closed };

    const stranger = requestWithdrawal(
      db,
      { account: null, owner: "account:x" },
      { ...place, key: newRequestKey(), reason: "Mine." },
    );
    await expect(stranger).rejects.toMatchObject({ status: 403 });
    const byModerator = decideRequest(db, moderator, { ...answer, government: code });
    await expect(byModerator).rejects.toMatchObject({ status: 403 });
    const fromElsewhere = decideRequest(db, other, { ...answer, government: elsewhere.code });
    await expect(fromElsewhere).rejects.toMatchObject({ status: 404 });
  });

  test("shows the case officer what is published, to others than moderators nothing else, and nothing once granted", async () => {
    const { government, comment, officer, code, ask } = await aClosedConsultation(db);
    const key = newRequestKey();
    await ask({ key });
    const shownTo = async (official: typeof officer) => {
      const request = await findWithdrawalRequest(db, officer, { government: code, requestId: key });
      return findAskedAbout(db, official, request);
    };
    const moderator = await anOfficesHolder(db, await anOfficial(db, { government, role: "moderator" }));

    expect(await shownTo(officer)).toMatchObject({ version: 1, points: expect.any(Array) });

    await db
      .updateTable("comment")
      .set({ published_version: null, status: "held" })
      .where("id", "=", comment.id)
      .execute();
    expect(await shownTo(officer)).toBeNull();
    expect(await shownTo(moderator)).toMatchObject({ version: 1 });

    const answer = { government: code, requestId: key, granted: "yes", answer: "", now: closed } as const;
    await decideRequest(db, officer, answer);
    expect(await shownTo(moderator)).toBeNull();
  });

  test("a case officer does not answer their own request", async () => {
    const { code, officer, ask } = await aClosedConsultation(db, { byOfficer: true });
    const key = newRequestKey();
    await ask({ key });

    const own = decideRequest(db, officer, {
      government: code,
      requestId: key,
      granted: "yes",
      answer: "",
      now: closed,
    });
    await expect(own).rejects.toMatchObject({ status: 403 });
  });

  test("is not for an open consultation; opened again, the author withdraws and the request is done", async () => {
    const { consultation, comment, taking, ask } = await aClosedConsultation(db);
    await ask();
    const open = new Date("2026-02-10T10:00:00.000Z");

    expect(await ask({ now: open })).toMatchObject({ ok: false });
    await withdrawComment(db, taking, { consultationId: consultation.id, commentId: comment.id, now: open });

    expect(await listRequests(db, comment.id)).toMatchObject([{ granted: 1, answer: null }]);
  });
});

async function aClosedConsultation(db: Db, { byOfficer = false } = {}) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government, closes_at });
  const officer = await anOfficial(db, { government, role: "case officer" });
  const author = byOfficer ? officer : await anAccount(db);
  const comment = await aComment(db, { consultation, author });
  const taking = { account: author, owner: `account:${author.id}` as const };
  const ask = ({ key = newRequestKey(), now = closed } = {}) =>
    requestWithdrawal(db, taking, {
      consultationId: consultation.id,
      commentId: comment.id,
      key,
      reason: "It names our supplier.",
      now,
    });
  return {
    government,
    code: government.code,
    consultation,
    comment,
    taking,
    officer: await anOfficesHolder(db, officer),
    ask,
  };
}

async function published(db: Db, id: string) {
  return db
    .selectFrom("comment")
    .select(["published_version", "withdrawn_at"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}
