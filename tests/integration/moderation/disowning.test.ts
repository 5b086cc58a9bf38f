import { describe, expect, test } from "vitest";
import { takeBack } from "#app/comments/record/take-back.server.ts";
import { tookPart } from "#app/moderation/appeals/list-appeals.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { answerDisowning, disown } from "#app/moderation/disowning/disown.server.ts";
import { mostOpenDisownings, sightOf } from "#app/moderation/disowning/disowning.ts";
import { countOpenDisownings, listOpenDisownings } from "#app/moderation/disowning/open-disownings.server.ts";
import { hide, settle } from "#app/moderation/disowning/settle.server.ts";
import { viewDisowning } from "#app/moderation/disowning/view-disowning.server.ts";
import { decideHeld } from "#app/moderation/holds/decide-held.server.ts";
import { putInHold } from "#app/moderation/holds/put-in-hold.server.ts";
import { putBack } from "#app/moderation/put-back.server.ts";
import { wayOf } from "#app/moderation/report/decided-way.server.ts";
import { countWhatElseWaits } from "#app/moderation/what-waits.server.ts";
import type { CommentStatus, Db } from "#db/schema.ts";
import { aComment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aModeratedConsultation } from "#tests/support/moderated.ts";
import { anOrganisation } from "#tests/support/organisation-builder.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";

const now = new Date("2026-02-10T10:00:00.000Z");
const said = { relation: "named", explanation: "I never wrote this.", now } as const;
const spokeBefore = {
  joined_at: "2026-01-01T00:00:00.000Z",
  role: "administrator",
  created_at: "2026-01-01T00:00:00.000Z",
  revision: 1,
} as const;

describe.each(dialects)("disowning a comment (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("hides it at once where the account bore its name before it was sent, however that is spelled", async () => {
    const its = await aSigned(db);
    const named = await aPerson(db, { name: "ZOË  named", created_at: "2026-01-01T00:00:00.000Z" });

    expect(await disown(db, named, { ...said, comment: its.comment })).toEqual({ ok: true });

    expect(await its.standing()).toMatchObject({ set_aside: "disowned", published_version: null });
    expect(await its.kinds()).toEqual(["disowned", "hidden", "taken off"]);
    await putBack(db, its.moderator, { comment: { ...its.place, ...its.comment }, now });
    expect(await its.standing()).toMatchObject({ queued_at: null });
  });

  test.each([
    ["another name", { name: "Bob Other", created_at: "2026-01-01T00:00:00.000Z" }],
    ["a name taken afterwards", { name: "Zoë Named", created_at: "2026-02-09T00:00:00.000Z" }],
  ])("leaves it public with %s until a moderator has looked", async (_, facts) => {
    const its = await aSigned(db);

    await disown(db, await aPerson(db, facts), { ...said, comment: its.comment });

    expect(await its.standing()).toMatchObject({ set_aside: null, published_version: 1 });
    const [open] = await listOpenDisownings(db, its.moderator, its.government.code);
    expect(open).toMatchObject({ hidden_at: null, disowner_name: facts.name, maySettle: true });
  });

  test.each([
    ["that spoke for it before", spokeBefore, "disowned"],
    [
      "whose organisation was founded since",
      { ...spokeBefore, created_at: "2026-02-02T00:00:00.000Z" },
      null,
    ],
    ["whose organisation was renamed", { ...spokeBefore, revision: 2 }, null],
    ["that joined it since", { ...spokeBefore, joined_at: "2026-02-02T00:00:00.000Z" }, null],
    ["that may only draft for it", { ...spokeBefore, role: "drafter" }, null],
  ] as const)("of an organisation’s comment goes by an old account %s", async (_, facts, set_aside) => {
    const { joined_at, role, ...organisation } = facts;
    const its = await aSigned(db);
    const comment = await its.another({ organisation: "Acme Optics" });
    const account = await aPerson(db, { name: "Bob Other", created_at: "2026-01-01T00:00:00.000Z" });
    const { id: organisation_id } = await anOrganisation(db, { name: "Acme Optics", ...organisation });
    await db
      .insertInto("membership")
      .values({ organisation_id, account_id: account.id, role, joined_at })
      .execute();

    await disown(db, account, { ...said, relation: "organisation", comment });

    const stands = await db
      .selectFrom("comment")
      .select("set_aside")
      .where("id", "=", comment.id)
      .executeTakeFirstOrThrow();
    expect(stands).toEqual({ set_aside });
  });

  test("counts against nobody once the comment was withdrawn", async () => {
    const its = await aSigned(db);
    const named = await aPerson(db, { name: "Zoë Named", created_at: "2026-01-01T00:00:00.000Z" });
    await disown(db, named, { ...said, comment: its.comment });
    await takeBack(db, await its.standing(), now.toISOString());

    const next = await its.another();
    await disown(db, named, { ...said, comment: next });

    const open = await listOpenDisownings(db, its.moderator, its.government.code);
    expect(open.map(({ comment_id, hidden_at }) => [comment_id, hidden_at])).toEqual([
      [next.id, now.toISOString()],
    ]);
  });

  test("is not cleared up by who took a part through another’s word, nor read by its author", async () => {
    const its = await aSigned(db);
    const { moderator, second, third, government } = its;
    const comment = await its.another({ author: third, author_id: third.id });
    await disown(db, moderator, { ...said, comment });
    await disown(db, await aPerson(db, { name: "Bob Other" }), { ...said, comment });
    const [own, others] = await listOpenDisownings(db, second, government.code);
    const settled = { government: government.code, outcome: "put back", reason: "It is hers.", now } as const;

    expect((await listOpenDisownings(db, moderator, government.code)).map((one) => one.maySettle)).toEqual([
      ...[false, false],
    ]);
    for (const { id } of [own, others].filter((one) => one !== undefined))
      expect(
        await settle(db, moderator, { ...settled, disowning: id }).catch((refusal: unknown) => refusal),
      ).not.toEqual({ ok: true });
    expect(await listOpenDisownings(db, third, government.code)).toEqual([]);
    expect(await countOpenDisownings(db, third, government.code)).toBe(0);
    expect(await settle(db, second, { ...settled, disowning: others?.id ?? "" })).toEqual({ ok: true });
  });

  test("takes down with two people where two reject, and ends what was proposed", async () => {
    const its = await aSigned(db);
    await its.set({ two_people: ["reject"] });
    await disown(db, await aPerson(db, { name: "Bob Other" }), { ...said, comment: its.comment });
    await putBack(db, its.moderator, { comment: { ...its.place, ...its.comment }, now });
    const proposed = {
      commentId: its.comment.id,
      version: 1,
      outcome: "reject",
      ground: "spam or advertising",
    } as const;
    await decide(db, its.third, { ...proposed, reason: "It is an advertisement.", earlier: undefined, now });
    const which = await its.open();
    const settled = { ...which, outcome: "taken down", reason: "He shows his card." } as const;

    expect(await settle(db, its.second, settled)).toMatchObject({ ok: false });
    expect(await its.standing()).toMatchObject({ status: "published", published_version: 1 });
    await hide(db, its.moderator, which);
    expect(await settle(db, its.second, settled)).toEqual({ ok: true });

    expect(await its.standing()).toMatchObject({ status: "rejected", campaign_id: expect.any(String) });
    const proposals = await db
      .selectFrom("decision_proposal")
      .select("answer")
      .where("comment_id", "=", its.comment.id)
      .execute();
    expect(proposals).toEqual([{ answer: "returned" }]);
  });

  test("that hid it by itself is followed by two people where two reject", async () => {
    const its = await aSigned(db);
    await its.set({ two_people: ["reject"] });
    const named = await aPerson(db, { name: "Zoë Named", created_at: "2026-01-01T00:00:00.000Z" });
    await disown(db, named, { ...said, comment: its.comment });
    const which = await its.open();
    const settled = { ...which, outcome: "taken down", reason: "She shows her card." } as const;
    const needsFirst = async () =>
      (await listOpenDisownings(db, its.third, its.government.code)).map((one) => one.needsFirst);

    expect(await needsFirst()).toEqual([true]);
    expect(await settle(db, its.moderator, settled)).toMatchObject({ ok: false });
    const both = await Promise.all([hide(db, its.moderator, which), hide(db, its.second, which)]);
    expect(both).toEqual([{ ok: true }, { ok: true }]);
    const [{ hidden_by, hidden_at } = {}] = await db
      .selectFrom("disowning")
      .select(["hidden_by", "hidden_at"])
      .where("id", "=", which.disowning)
      .execute();
    expect(hidden_at).toBe(now.toISOString());
    const [first, other] =
      hidden_by === its.moderator.id ? [its.moderator, its.second] : [its.second, its.moderator];
    await expect(settle(db, first, settled)).rejects.toMatchObject({ status: 403 });
    expect(await needsFirst()).toEqual([false]);
    expect(await settle(db, other, settled)).toEqual({ ok: true });

    expect(await its.standing()).toMatchObject({ status: "rejected", set_aside: null });
    const ways = await db
      .selectFrom("decision")
      .select(wayOf.as("way"))
      .where("comment_id", "=", its.comment.id)
      .execute();
    expect(ways).toEqual([{ way: "two people" }]);
  });

  test("is stood up for where the comment is not public any more, and taken down by another", async () => {
    const its = await aSigned(db);
    await its.set({ two_people: ["reject"] });
    await disown(db, await aPerson(db, { name: "Bob Other" }), { ...said, comment: its.comment });
    const which = await its.open();
    const settled = { ...which, outcome: "taken down", reason: "He shows his card." } as const;
    await its.stands({ status: "rejected", published_version: null });
    const seen = async () => {
      const [open] = await listOpenDisownings(db, its.second, its.government.code);
      return [open?.sight, open?.needsFirst];
    };
    expect(await seen()).toEqual(["not public", true]);

    await hide(db, its.moderator, which);

    expect(await its.kinds()).toEqual(["disowned"]);
    expect(await seen()).toEqual(["not public", false]);
    await expect(settle(db, its.moderator, settled)).rejects.toMatchObject({ status: 403 });
    await its.stands({ status: "published", published_version: 1 });
    await hide(db, its.third, which);
    expect(await its.standing()).toMatchObject({ set_aside: "disowned", published_version: null });
    expect(await settle(db, its.second, settled)).toEqual({ ok: true });
  });

  test("is no part after which a moderator decides on an appeal, nor is to hide it", async () => {
    const its = await aSigned(db);
    await disown(db, its.moderator, { ...said, comment: its.comment });
    const seen = await listOpenDisownings(db, its.second, its.government.code);
    const which = { government: its.government.code, disowning: seen[0]?.id ?? "", now };
    await hide(db, its.third, which);
    await settle(db, its.second, { ...which, outcome: "taken down", reason: "She shows her card." });

    const parts = [its.moderator, its.second, its.third, its.administrator].map((account) =>
      tookPart(db, account, its.comment.id),
    );

    expect(await Promise.all(parts)).toEqual([true, true, true, false]);
  });

  test("twice says of both that it is hidden, or that it is not public, as it stands", async () => {
    const its = await aSigned(db);
    const [one, other] = [await aPerson(db, { name: "Bob Other" }), await aPerson(db, { name: "Eve Else" })];
    for (const person of [one, other]) await disown(db, person, { ...said, comment: its.comment });
    const which = await its.open();
    const sights = async () =>
      (await listOpenDisownings(db, its.second, its.government.code)).map(({ sight }) => sight);
    const seenBy = async (person: typeof one) => {
      const consultation = its.place;
      const number = String(its.comment.number);
      const seen = await viewDisowning(db, person, { consultation, number, owners: [] });
      return sightOf(seen.comment);
    };

    expect(await sights()).toEqual(["public", "public"]);
    await hide(db, its.moderator, which);
    expect(await sights()).toEqual(["hidden", "hidden"]);
    expect([await seenBy(one), await seenBy(other)]).toEqual(["hidden", "hidden"]);
    await db
      .updateTable("comment")
      .set({ set_aside: null, stood: null, status: "rejected" })
      .where("id", "=", its.comment.id)
      .execute();
    expect(await sights()).toEqual(["not public", "not public"]);
    expect(await seenBy(other)).toBe("not public");
  });

  test("gives way to the technology hold, and is cleared up once the comment is released from that", async () => {
    const its = await aSigned(db);
    const named = await aPerson(db, { name: "Zoë Named", created_at: "2026-01-01T00:00:00.000Z" });
    await disown(db, named, { ...said, comment: its.comment });
    const which = await its.open();
    const officer = await anOfficesHolder(
      db,
      await anOfficial(db, { government: its.government, role: "technology officer" }),
    );
    const comment = { ...its.place, ...its.comment, consultation_id: its.place.id };
    const hold = () => putInHold(db, its.moderator, { comment, reason: "It names the dose.", now });

    const held = await Promise.all([hold(), hold()]);

    expect(held.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await its.standing()).toMatchObject({ set_aside: "technology", published_version: null });
    expect(await countOpenDisownings(db, its.second, its.government.code)).toBe(0);
    const settled = { ...which, outcome: "put back", reason: "It is hers." } as const;
    await expect(settle(db, its.second, settled)).rejects.toMatchObject({ status: 404 });
    const seen = { consultation: its.place, number: String(its.comment.number) };
    await expect(viewDisowning(db, named, { ...seen, owners: [] })).rejects.toMatchObject({ status: 404 });
    const owners = [`account:${its.author.id}` as const];
    expect((await viewDisowning(db, its.author, { ...seen, owners })).disownings).toHaveLength(1);

    const released = { government: its.government.code, commentId: its.comment.id, now } as const;
    await decideHeld(db, officer, { ...released, outcome: "release", reason: "It is in every textbook." });

    expect(await its.standing()).toMatchObject({ set_aside: "disowned", published_version: null });
    expect(await settle(db, its.second, settled)).toEqual({ ok: true });
    expect(await its.standing()).toMatchObject({ set_aside: null, stood: null, published_version: 1 });
  });

  test("hides one comment at a time for one account, and is bounded in number", async () => {
    const its = await aSigned(db);
    const named = await aPerson(db, { name: "Zoë Named", created_at: "2026-01-01T00:00:00.000Z" });
    const results = [];
    for (let at = 0; at <= mostOpenDisownings; at++) {
      const comment = await its.another();
      results.push(await disown(db, named, { ...said, comment }));
    }

    expect(results.map(({ ok }) => ok)).toEqual([...Array(mostOpenDisownings).fill(true), false]);
    const open = await listOpenDisownings(db, its.moderator, its.government.code);
    expect(open.filter(({ hidden_at }) => hidden_at !== null)).toHaveLength(1);
  });

  test("hides none besides one that is in the technology hold", async () => {
    const its = await aSigned(db);
    const named = await aPerson(db, { name: "Zoë Named", created_at: "2026-01-01T00:00:00.000Z" });
    await disown(db, named, { ...said, comment: its.comment });
    const held = { ...its.place, ...its.comment, consultation_id: its.place.id };
    await putInHold(db, its.moderator, { comment: held, reason: "It names the dose.", now });

    await disown(db, named, { ...said, comment: await its.another() });

    const open = await listOpenDisownings(db, its.moderator, its.government.code);
    expect(open.map(({ sight }) => sight)).toEqual(["public"]);
  });

  test("is counted once for a comment, however many disown it", async () => {
    const its = await aSigned(db);
    for (const name of ["Bob Other", "Eve Else"])
      await disown(db, await aPerson(db, { name }), { ...said, comment: its.comment });
    await its.set({ disowning_within: 5 });
    const { government, moderator } = its;

    expect(await countOpenDisownings(db, moderator, government.code)).toBe(1);
    const inTime = { government: government.code, now };
    expect((await countWhatElseWaits(db, moderator, inTime)).disownings).toMatchObject({
      ...{ waiting: 1, overdue: 0, oldest: now.toISOString() },
    });
    const late = { government: government.code, now: new Date("2027-02-10T10:00:00.000Z") };
    expect((await countWhatElseWaits(db, moderator, late)).disownings).toMatchObject({ overdue: 1 });
  });

  test("is cleared up by a moderator who took no part: the comment stands again, and both are told why", async () => {
    const its = await aSigned(db);
    const reader = await aPerson(db, { name: "Bob Other" });
    await disown(db, reader, { ...said, comment: its.comment });
    const which = await its.open();

    expect(await hide(db, its.moderator, which)).toEqual({ ok: true });
    expect(await its.standing()).toMatchObject({ set_aside: "disowned" });
    const answered = { comment: its.comment, disowning: which.disowning, answer: "It is me.", now };
    expect(await answerDisowning(db, answered)).toEqual({ ok: true });
    expect(await answerDisowning(db, answered)).toMatchObject({ ok: false });
    const settled = { ...which, outcome: "put back", reason: "She showed us the letter." } as const;
    await expect(settle(db, its.moderator, settled)).rejects.toMatchObject({ status: 403 });
    expect(await settle(db, its.second, settled)).toEqual({ ok: true });

    expect(await its.standing()).toMatchObject({
      set_aside: null,
      published_version: 1,
      status: "published",
    });
    const told = { outcome: "put back", reason: settled.reason, author_answer: "It is me." };
    const seen = { consultation: its.place, number: String(its.comment.number) };
    expect((await viewDisowning(db, reader, { ...seen, owners: [] })).disownings).toMatchObject([told]);
    const owners = [`account:${its.author.id}` as const];
    expect((await viewDisowning(db, its.author, { ...seen, owners })).disownings).toMatchObject([told]);
    expect(await countOpenDisownings(db, its.moderator, its.government.code)).toBe(0);
  });

  test("takes it down as impersonation, once by two moderators at the same moment", async () => {
    const its = await aSigned(db);
    await disown(db, await aPerson(db, { name: "Bob Other" }), { ...said, comment: its.comment });
    const settled = { ...(await its.open()), outcome: "taken down", reason: "He shows his card." } as const;

    const both = await Promise.all([settle(db, its.moderator, settled), settle(db, its.second, settled)]);

    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await its.standing()).toMatchObject({
      status: "rejected",
      published_version: null,
      set_aside: null,
    });
    const decisions = await db
      .selectFrom("decision")
      .select(["outcome", "ground", "reason"])
      .where("comment_id", "=", its.comment.id)
      .execute();
    expect(decisions).toEqual([{ outcome: "reject", ground: "impersonation", reason: settled.reason }]);
  });

  test("is for signed comments that are public, once, and not for one’s own", async () => {
    const its = await aSigned(db);
    const reader = await aPerson(db, { name: "Bob Other" });
    const unsigned = await its.another({ author_name: null, organisation: null, attribution: "withheld" });
    const held = await its.another({ status: "held" });

    await expect(disown(db, its.author, { ...said, comment: its.comment })).rejects.toMatchObject({
      status: 403,
    });
    for (const comment of [unsigned, held])
      expect(await disown(db, reader, { ...said, comment })).toMatchObject({ ok: false });
    const twice = await Promise.all([
      disown(db, reader, { ...said, comment: its.comment }),
      disown(db, reader, { ...said, comment: its.comment }),
    ]);
    expect(twice.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

async function aPerson(db: Db, facts: Parameters<typeof anAccount>[1] = {}) {
  return anOfficesHolder(db, await anAccount(db, facts));
}

async function aSigned(db: Db) {
  const found = await aModeratedConsultation(db);
  const { consultation, government, moderator } = found;
  const author = await aPerson(db);
  const signed = { consultation, author_id: author.id, author_name: "Zoë Named" };
  const another = (facts: object = {}) =>
    aComment(db, { ...signed, submitted_at: "2026-02-01T10:00:00.000Z", ...facts });
  const comment = await another({ owner: `account:${author.id}` });
  return {
    ...found,
    ...{ author, comment, another, place: { id: consultation.id, government_code: government.code } },
    stands: (facts: { status: CommentStatus; published_version: number | null }) =>
      db.updateTable("comment").set(facts).where("id", "=", comment.id).execute(),
    standing: () =>
      db.selectFrom("comment").selectAll().where("id", "=", comment.id).executeTakeFirstOrThrow(),
    open: async () => {
      const [open] = await listOpenDisownings(db, moderator, government.code);
      return { government: government.code, disowning: open?.id ?? "", now };
    },
    kinds: async () => {
      const events = await db
        .selectFrom("event")
        .select("kind")
        .where("comment_id", "=", comment.id)
        .orderBy("kind")
        .execute();
      return events.map(({ kind }) => kind);
    },
  };
}
