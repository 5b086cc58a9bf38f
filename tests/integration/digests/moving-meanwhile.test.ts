import { describe, expect, test } from "vitest";
import { makePublic, makeUnread } from "#app/comments/record/public-version.server.ts";
import { assignAgain } from "#app/digests/building/assign-again.server.ts";
import { listEnded } from "#app/digests/building/ended-points.server.ts";
import { keepDigests } from "#app/digests/building/keep-digests.server.ts";
import { isAnyMoving } from "#app/digests/building/moving.server.ts";
import { addPassage } from "#app/digests/editing/edit-passage.server.ts";
import { setState } from "#app/digests/editing/edit-point.server.ts";
import { findEditNumber } from "#app/digests/editing/last-edit.server.ts";
import { undoEdit } from "#app/digests/editing/undo-edit.server.ts";
import { endAgain } from "#app/digests/rebuilding/end-again.server.ts";
import { findMover } from "#app/digests/rebuilding/find-mover.server.ts";
import { forgetOutdated, listOutdated } from "#app/digests/rebuilding/forget-outdated.server.ts";
import { movePassages } from "#app/digests/rebuilding/move-passages.server.ts";
import { proposeRebuild } from "#app/digests/rebuilding/propose-rebuild.server.ts";
import type { RebuildProposal } from "#app/digests/rebuilding/rebuild-proposal.ts";
import { isBehind } from "#app/digests/said/is-behind.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { aKeyPoint, digestsKept } from "#tests/support/argued.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { furtherArguments } from "#tests/support/further-arguments.ts";
import { type Outgrown, outgrownDigests } from "#tests/support/outgrown.ts";
import { aSnapshot } from "#tests/support/snapshots.ts";

const now = new Date("2026-02-01T10:00:00.000Z");

describe.each(dialects)("while passages are moved to key points chosen anew (%s)", (dialect) => {
  const db = useDatabase(dialect);
  const { anOutgrownDigest, come, found, ask, propose, accept, undo, rest, listMade } = outgrownDigests(db);

  /** Does it the first time that it is told these words. */
  const once = (words: string, act: () => Promise<unknown>) => {
    let isDone = false;
    return async (said: string) => {
      if (isDone || !said.includes(words)) return;
      isDone = true;
      await act();
    };
  };
  const kept = () => keepDigests(db, { now, signal: new AbortController().signal, progress: unwatched });

  async function choiceOf(rebuildId: string): Promise<RebuildProposal> {
    const { choice } = await db
      .selectFrom("digest_rebuild")
      .select("choice")
      .where("id", "=", rebuildId)
      .executeTakeFirstOrThrow();
    return JSON.parse(choice ?? "");
  }
  const commentOf = (read: Outgrown, passageId: string) =>
    db
      .selectFrom("comment")
      .selectAll()
      .where("consultation_id", "=", read.consultation.id)
      .where("id", "in", (sub) => sub.selectFrom("passage").select("comment_id").where("id", "=", passageId))
      .executeTakeFirstOrThrow();
  type Stored = Awaited<ReturnType<typeof commentOf>>;
  const at = now.toISOString();
  const takeOff = (comment: Stored) =>
    inTransaction(db, (db) => makeUnread(db, comment, { kind: "taken off", at }));
  const putBack = (comment: Stored) =>
    inTransaction(db, (db) =>
      makePublic(
        db,
        { ...comment, published_version: null },
        { version: comment.published_version ?? 1, at },
      ),
    );

  const countRows = async ({ consultation }: Outgrown, passageIds: string[]) => {
    const rows = await db
      .selectFrom("key_point_passage as made")
      .innerJoin("passage", "passage.id", "made.passage_id")
      .select("made.passage_id")
      .where("passage.consultation_id", "=", consultation.id)
      .execute();
    const wanted = new Set(passageIds);
    return rows.filter(({ passage_id }) => wanted.has(passage_id)).length;
  };
  const listOnEnded = async ({ consultation }: Outgrown) => {
    const ended = await listEnded(db, consultation.id);
    const rows = await db
      .selectFrom("key_point_passage")
      .selectAll()
      .where("key_point_id", "in", ended)
      .execute();
    return rows;
  };

  test("an undo that comes between two steps puts all back at once", async () => {
    const read = await anOutgrownDigest();
    const { id } = read.consultation;
    const before = await listMade(read);
    await accept(read, await propose(read), 0);
    const undoing = once("moving passages, of 2", () => undo(read));

    await movePassages(db, id, { progress: undoing });

    expect(await listMade(read)).toEqual(before);
    expect(await isAnyMoving(db)).toBe(false);
    await digestsKept(db);
    for (const [passageId, made] of before) expect((await listMade(read)).get(passageId)).toEqual(made);
  });

  test("an undo holds, though who moved them ends it only after that", async () => {
    const read = await anOutgrownDigest();
    const before = await listMade(read);
    await accept(read, await propose(read));
    const { id: editId } = await db
      .selectFrom("digest_edit")
      .select("id")
      .where("consultation_id", "=", read.consultation.id)
      .executeTakeFirstOrThrow();
    await undo(read);

    await inTransaction(db, (db) => endAgain(db, editId));
    await kept();
    await digestsKept(db);

    const after = await listMade(read);
    for (const [passageId, made] of before) expect(after.get(passageId)).toEqual(made);
  });

  test("nothing is moved by what was undone while it was read", async () => {
    const read = await anOutgrownDigest();
    const { id } = read.consultation;
    await accept(read, await propose(read), 0);
    let isUndone = false;
    const whileRead = db.withPlugin({
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        if (isUndone) return result;
        isUndone = true;
        await undo(read);
        return result;
      },
    });

    const mover = await findMover(whileRead, id);

    expect(mover?.edit_number).not.toBe(await findEditNumber(db, id));
  });

  test("passages make one key point after an undo, whatever assigns them before they are put back", async () => {
    const read = await anOutgrownDigest();
    const { id } = read.consultation;
    const made = await listMade(read);
    const [one, other] = [...new Set([...made.values()].map(({ key_point_id }) => key_point_id))];
    // As where the nearer one was found after these were assigned.
    await db
      .updateTable("key_point_passage")
      .set({ key_point_id: other ?? "" })
      .where("key_point_id", "=", one ?? "")
      .where("passage_id", "not in", (sub) =>
        sub
          .selectFrom("key_point")
          .select("quote_passage_id")
          .where("quote_passage_id", "is not", null)
          .$castTo<{ quote_passage_id: string }>(),
      )
      .execute();
    const before = await listMade(read);
    await accept(read, await propose(read));
    const after = await listMade(read);
    const moved = [...before.keys()].filter(
      (passageId) => after.get(passageId)?.key_point_id !== before.get(passageId)?.key_point_id,
    );
    expect(moved.length).toBeGreaterThan(0);
    // As where the choice has them make nothing.
    await db.deleteFrom("key_point_passage").where("passage_id", "in", moved).execute();
    await db.updateTable("passage").set({ why: "short" }).where("id", "in", moved).execute();
    await undo(read);

    await assignAgain(db, id, unwatched);
    await movePassages(db, id, { progress: unwatched });
    await digestsKept(db);

    const restored = await listMade(read);
    for (const passageId of before.keys()) expect(restored.get(passageId)).toEqual(before.get(passageId));
    expect(await countRows(read, [...before.keys()])).toBe(before.size);
    const whys = await db.selectFrom("passage").select("why").where("id", "in", moved).execute();
    expect(whys.filter(({ why }) => why !== null)).toEqual([]);
  });

  test("what the end of the moving asks for is done by the next turn of those who were at work", async () => {
    const read = await anOutgrownDigest();
    const { id } = read.consultation;
    await accept(read, await propose(read), 0);
    let isMoved = false;
    const meanwhile = db.withPlugin({
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        // As soon as it has been seen that passages are moved.
        if (isMoved || !result.rows.some((row) => "number" in row && "frozen" in row)) return result;
        isMoved = true;
        await movePassages(db, id, { progress: unwatched });
        return result;
      },
    });

    await db.updateTable("digest_progress").set({ waits: 1 }).where("consultation_id", "=", id).execute();
    await keepDigests(meanwhile, { now, signal: new AbortController().signal, progress: unwatched });

    expect([isMoved, await isAnyMoving(db), await isBehind(db, id)]).toEqual([true, false, true]);
    await digestsKept(db);
    expect([await isBehind(db, id), await listOnEnded(read)]).toEqual([false, []]);
  });

  test("no snapshot is made of the digest", async () => {
    const read = await anOutgrownDigest();
    const { id } = read.consultation;
    await accept(read, await propose(read), 0);
    await rest(id);

    expect(await isBehind(db, id)).toBe(true);
    expect(await aSnapshot(db, read.consultation)).toBeNull();

    await digestsKept(db);
    expect(await isBehind(db, id)).toBe(false);
    expect(await aSnapshot(db, read.consultation)).toBe(1);
  });

  test("a proposal is outdated for all once further key points were found, though comments may come", async () => {
    const read = await anOutgrownDigest();
    const { id } = read.consultation;
    await db.updateTable("consultation").set({ last_comment_number: 6_000 }).where("id", "=", id).execute();
    const rebuildId = await propose(read);
    await come(read.posted, furtherArguments(3));
    await digestsKept(db);
    expect(await found(read)).toMatchObject({ open: { outdated: null } });
    const { id: commentId } = await db
      .selectFrom("comment")
      .select("id")
      .where("consultation_id", "=", id)
      .where("number", "=", 1)
      .executeTakeFirstOrThrow();
    await aKeyPoint(db, { id: commentId, consultation_id: id });

    expect(await found(read)).toMatchObject({ open: { outdated: "comments" }, proposal: null });
    expect(await accept(read, rebuildId)).toEqual({ ok: false, why: "outdated" });
    expect(await listOutdated(db)).toContain(rebuildId);
    await forgetOutdated(db);
    expect(await found(read)).toMatchObject({ open: { outdated: "comments" }, proposal: null });
    expect(await ask(read)).not.toBe(rebuildId);
  });

  test("what names a new key point makes it, though an official works on that key point before", async () => {
    const read = await anOutgrownDigest();
    const { consultation, analyst } = read;
    const rebuildId = await propose(read);
    const { points } = await choiceOf(rebuildId);
    const added = points.filter(({ isNew }) => isNew);
    expect(added.length).toBeGreaterThan(0);
    await accept(read, rebuildId, 0);
    for (const { id: keyPointId } of added) {
      const seen = await findEditNumber(db, consultation.id);
      const editing = { consultation, now, seen, keyPointId };
      const set = await setState(db, analyst, { ...editing, state: "read", assigned_to: null });
      expect(set).toEqual({ ok: true });
    }

    await digestsKept(db);

    const after = await listMade(read);
    for (const { id, quote_passage_id } of added)
      expect(after.get(quote_passage_id)).toMatchObject({ key_point_id: id });
  });

  test("nothing is proposed of what an undo has yet to put back, and nothing accepted", async () => {
    const read = await anOutgrownDigest();
    await accept(read, await propose(read));
    await digestsKept(db);
    await come(read.posted, furtherArguments(3));
    await digestsKept(db);
    const rebuildId = await ask(read);

    await proposeRebuild(db, rebuildId, { now, progress: once("reading comments", () => undo(read)) });

    expect(await isAnyMoving(db)).toBe(false);
    const moving = { to_number: 0, former: "{}" };
    const undone = db
      .selectFrom("digest_rebuild")
      .select("id as rebuild_id")
      .where("consultation_id", "=", read.consultation.id)
      .where("state", "=", "accepted");
    await db
      .insertInto("digest_moved")
      .values({ ...(await undone.executeTakeFirstOrThrow()), ...moving })
      .execute();
    expect(await accept(read, rebuildId)).toEqual({ ok: false, why: "outdated" });
    await digestsKept(db);
    expect(await accept(read, rebuildId)).toEqual({ ok: true });
  });

  test("passages do not stay with a key point that ended, though an official had taken them from there and undid that", async () => {
    const read = await anOutgrownDigest();
    const { consultation, analyst } = read;
    await accept(read, await propose(read), 0);
    const ended = new Set(await listEnded(db, consultation.id));
    const points = await db
      .selectFrom("key_point")
      .select(["id", "shown_as", "quote_passage_id"])
      .where("consultation_id", "=", consultation.id)
      .execute();
    const naming = new Set(points.map(({ quote_passage_id }) => quote_passage_id));
    const [passageId, made] =
      [...(await listMade(read))].find(([id, made]) => ended.has(made.key_point_id) && !naming.has(id)) ?? [];
    const from = points.find(({ id }) => id === made?.key_point_id);
    const to = points.find(({ id, shown_as }) => id === shown_as && id !== from?.shown_as);
    if (!passageId || !to) throw new Error("No passage makes a key point that ended");
    const keyPointId = to.id;
    const seen = await findEditNumber(db, consultation.id);
    const moved = await addPassage(db, analyst, {
      ...{ consultation, now, seen, passageId, keyPointId, moves: true },
    });
    expect(moved).toEqual({ ok: true });
    await digestsKept(db);
    const { id: editId } = await db
      .selectFrom("digest_edit")
      .select("id")
      .where("consultation_id", "=", consultation.id)
      .where("kind", "=", "move")
      .executeTakeFirstOrThrow();

    expect(await undoEdit(db, analyst, { consultation, editId, now })).toBe(true);
    expect(await listOnEnded(read)).toHaveLength(1);
    await digestsKept(db);

    expect(await listOnEnded(read)).toEqual([]);
    const passage = db.selectFrom("passage").select("build_number").where("id", "=", passageId);
    expect((await passage.executeTakeFirst())?.build_number).toBe(2);
  });

  test("a new key point of which the comment that names it is taken back is named by another that makes it", async () => {
    const read = await anOutgrownDigest();
    const rebuildId = await propose(read);
    const { points } = await choiceOf(rebuildId);
    const [largest] = points.filter(({ isNew }) => isNew).toSorted((one, two) => two.passages - one.passages);
    if (!largest) throw new Error("No key point is new");
    const naming = await commentOf(read, largest.quote_passage_id);
    await accept(read, rebuildId, 0);
    const taken = once("moving passages", async () => {
      await takeOff(naming);
      await kept();
    });

    await movePassages(db, read.consultation.id, { progress: taken });
    await digestsKept(db);

    const making = [...(await listMade(read)).values()].filter((made) => made.key_point_id === largest.id);
    expect(making.length).toBeGreaterThan(0);
    const point = db.selectFrom("key_point").select("quote_passage_id").where("id", "=", largest.id);
    expect((await point.executeTakeFirst())?.quote_passage_id).not.toBeNull();
  });

  test("no comment is passed over that is not public for that moment alone", async () => {
    const read = await anOutgrownDigest();
    const { id } = read.consultation;
    const rebuildId = await propose(read);
    const { points } = await choiceOf(rebuildId);
    const [added] = points.filter(({ isNew }) => isNew);
    const comment = await commentOf(read, added?.quote_passage_id ?? "");
    await accept(read, rebuildId, 0);
    await takeOff(comment);
    const passages = db.selectFrom("passage").select("id").where("comment_id", "=", comment.id);
    expect((await passages.execute()).length).toBeGreaterThan(0);

    await movePassages(db, id, { progress: unwatched });

    expect(await passages.execute()).toEqual([]);
    await putBack(comment);
    await digestsKept(db);
    expect((await passages.where("build_number", "=", 2).execute()).length).toBeGreaterThan(0);
    expect(await listOnEnded(read)).toEqual([]);
  });
});
