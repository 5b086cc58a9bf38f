import { describe, expect, test } from "vitest";
import { makeUnread } from "#app/comments/record/public-version.server.ts";
import { listEnded } from "#app/digests/building/ended-points.server.ts";
import { weighQuotes } from "#app/digests/building/keep-quotes.server.ts";
import { isAnyMoving } from "#app/digests/building/moving.server.ts";
import { decidePassage } from "#app/digests/editing/edit-passage.server.ts";
import { renameTheme } from "#app/digests/editing/edit-theme.server.ts";
import { findEditNumber } from "#app/digests/editing/last-edit.server.ts";
import { standOf } from "#app/digests/kept/stand.server.ts";
import { movePassages } from "#app/digests/rebuilding/move-passages.server.ts";
import { proposeRebuild } from "#app/digests/rebuilding/propose-rebuild.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { digestsKept } from "#tests/support/argued.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { furtherArguments } from "#tests/support/further-arguments.ts";
import { outgrownDigests, stopsAfter } from "#tests/support/outgrown.ts";

const now = new Date("2026-02-01T10:00:00.000Z");

describe.each(dialects)("passages that are moved to key points chosen anew (%s)", (dialect) => {
  const db = useDatabase(dialect);

  const { anOutgrownDigest, come, found, ask, propose, accept, undo, progressOf, rest, listMade } =
    outgrownDigests(db);
  type Made = Awaited<ReturnType<typeof listMade>>;

  function countMoves(before: Made, after: Made) {
    const [had, have] = [[...before.keys()], [...after.keys()]];
    return {
      moved: had.filter((id) => {
        const made = after.get(id);
        return made !== undefined && made.key_point_id !== before.get(id)?.key_point_id;
      }).length,
      gained: have.filter((id) => !before.has(id)).length,
      lost: had.filter((id) => !after.has(id)).length,
    };
  }

  test("are as many as the proposal said, and are all moved when it was accepted", async () => {
    const read = await anOutgrownDigest();
    const rebuildId = await propose(read);
    const { proposal } = await found(read);
    const before = await listMade(read);

    expect(await accept(read, rebuildId)).toEqual({ ok: true });

    const after = await listMade(read);
    expect(proposal?.counts).toMatchObject(countMoves(before, after));
    expect(proposal?.counts.moved).toBeGreaterThan(0);
    for (const { id, passages } of proposal?.added ?? [])
      expect([...after.values()].filter(({ key_point_id }) => key_point_id === id)).toHaveLength(passages);
    expect(await isAnyMoving(db)).toBe(false);
    await digestsKept(db);
    expect(await listMade(read)).toEqual(after);
  });

  test("go on to be moved by the work with the comment after the last, to where they would have been at once", async () => {
    const read = await anOutgrownDigest();
    const rebuildId = await propose(read);
    const { proposal } = await found(read);
    const before = await listMade(read);
    await accept(read, rebuildId, 0);
    expect(await listMade(read)).toEqual(before);
    expect(await found(read)).toMatchObject({ isMoving: true });

    const { id } = read.consultation;
    await expect(movePassages(db, id, { progress: stopsAfter(1, "moving") })).rejects.toThrow("Interrupted");
    const { to } = await db
      .selectFrom("digest_moved")
      .select(({ fn }) => fn.max("to_number").as("to"))
      .where("rebuild_id", "=", rebuildId)
      .executeTakeFirstOrThrow();
    expect(to).toBeGreaterThan(0);
    expect(to).toBeLessThan(60);
    const groundOf = async () => JSON.parse(await standOf(db, id)).ground;
    expect(await groundOf()).toContain("moving");
    await digestsKept(db);
    // Of another ground, so that what pages show is made anew at once.
    expect(await groundOf()).not.toContain("moving");

    const after = countMoves(before, await listMade(read));
    expect(proposal?.counts).toMatchObject(after);
    expect(await found(read)).toMatchObject({ isMoving: false });
  });

  test.each([
    { how: "all were moved", stop: null },
    { how: "some were moved", stop: "moving" },
    { how: "some were put back, and that was interrupted", stop: "putting" },
  ])("are put back once that is undone, where $how", async ({ stop }) => {
    const read = await anOutgrownDigest();
    const before = await listMade(read);
    await accept(read, await propose(read), 0);
    const { id } = read.consultation;
    const progress = stopsAfter(1, stop ?? "nothing");
    if (stop === "moving") await expect(movePassages(db, id, { progress })).rejects.toThrow("Interrupted");
    else await movePassages(db, id, { progress: unwatched });
    expect(await listMade(read)).not.toEqual(before);

    expect(await undo(read)).toBe(true);
    await rest(id);
    if (stop === "putting") await expect(movePassages(db, id, { progress })).rejects.toThrow("Interrupted");
    await movePassages(db, id, { progress: unwatched });

    expect(await listMade(read)).toEqual(before);
    expect(await isAnyMoving(db)).toBe(false);
    expect(await progressOf(id)).toMatchObject({ waits: 1, left_counts: null });
    const moved = db
      .selectFrom("digest_moved")
      .innerJoin("digest_rebuild as rebuild", "rebuild.id", "digest_moved.rebuild_id")
      .select("to_number")
      .where("rebuild.consultation_id", "=", id);
    expect(await moved.execute()).toEqual([]);
  });

  test("are put back, too, where the acceptance did not say by which edit it was, as those of an earlier release", async () => {
    const read = await anOutgrownDigest();
    const before = await listMade(read);
    await accept(read, await propose(read));
    await db
      .updateTable("digest_rebuild")
      .set({ accepting_edit: null })
      .where("consultation_id", "=", read.consultation.id)
      .execute();
    expect(await isAnyMoving(db)).toBe(false);

    expect(await undo(read)).toBe(true);
    await digestsKept(db);

    const after = await listMade(read);
    for (const [id, made] of before) expect(after.get(id)).toEqual(made);
  });

  test("are moved to the same though an earlier release gave key points words again that had ended", async () => {
    const read = await anOutgrownDigest();
    const { id } = read.consultation;
    const rebuildId = await propose(read);
    const { proposal } = await found(read);
    const before = await listMade(read);
    await accept(read, rebuildId, 0);
    const ended = await listEnded(db, id);
    expect(ended.length).toBeGreaterThan(0);
    for (const pointId of ended) {
      const [passageId] = [...before].find(([, made]) => made.key_point_id === pointId) ?? [];
      await db
        .updateTable("key_point")
        .set({ quote_passage_id: passageId ?? null })
        .where("id", "=", pointId)
        .execute();
      await weighQuotes(db, id, [pointId]);
    }

    await digestsKept(db);

    expect(proposal?.counts).toMatchObject(countMoves(before, await listMade(read)));
    expect(await listEnded(db, id)).toEqual(ended);
  });

  test("stay where an official puts them meanwhile, and what comes meanwhile is assigned by the choice", async () => {
    const read = await anOutgrownDigest();
    const { consultation, analyst } = read;
    const rebuildId = await propose(read);
    const before = await listMade(read);
    await accept(read, rebuildId, 0);
    const shown = await db.selectFrom("key_point").select("id").whereRef("shown_as", "=", "id").execute();
    const isShown = new Set(shown.map(({ id }) => id));
    const [passageId, made] = [...before].findLast(([, { key_point_id }]) => isShown.has(key_point_id)) ?? [];
    if (!passageId || !made) throw new Error("No passage makes a key point");
    const seen = await findEditNumber(db, consultation.id);
    const decided = { consultation, now, passageId, keyPointId: made.key_point_id, act: "confirm" as const };
    expect(await decidePassage(db, analyst, { ...decided, seen: seen - 1 })).toMatchObject({
      why: "changed",
    });
    expect(await decidePassage(db, analyst, { ...decided, seen })).toEqual({ ok: true });
    await come(read.posted, furtherArguments(6));

    await digestsKept(db);

    const after = await listMade(read);
    expect(after.get(passageId)).toMatchObject({ key_point_id: made.key_point_id, made_by: "official" });
    expect(countMoves(before, after).moved).toBeGreaterThan(0);
    const newOnes = await db
      .selectFrom("key_point_passage as made")
      .innerJoin("passage", "passage.id", "made.passage_id")
      .innerJoin("comment", "comment.id", "passage.comment_id")
      .select("made.passage_id")
      .where("passage.consultation_id", "=", consultation.id)
      .where("comment.number", ">", 60)
      .execute();
    expect(newOnes.length).toBeGreaterThan(0);
    expect(await isAnyMoving(db)).toBe(false);
  });

  test("are told as touched where an earlier edit touched them, so that nobody undoes that any more", async () => {
    const read = await anOutgrownDigest();
    const { consultation, analyst } = read;
    const theme = await db
      .selectFrom("theme")
      .select("id")
      .where("consultation_id", "=", consultation.id)
      .executeTakeFirstOrThrow();
    await renameTheme(db, analyst, { consultation, now, seen: 0, themeId: theme.id, name: "Waiting" });
    const before = await listMade(read);
    const subjects = [...before.keys()].map((id) => ({
      ...{ consultation_id: consultation.id, number: 1, subject: `passage:${id}` },
    }));
    await db.insertInto("digest_edit_subject").values(subjects).execute();

    await accept(read, await propose(read));

    const touched = await db
      .selectFrom("digest_edit_subject")
      .select("subject")
      .where("consultation_id", "=", consultation.id)
      .where("number", "=", 2)
      .where("subject", "like", "passage:%")
      .execute();
    const after = await listMade(read);
    const { moved, lost } = countMoves(before, after);
    expect(touched.length).toBeGreaterThanOrEqual(moved + lost);
    expect(touched.length).toBeGreaterThan(0);
  });

  test("are compared from where that was interrupted, by what was chosen then", async () => {
    const read = await anOutgrownDigest();
    const rebuildId = await ask(read);
    const said: string[] = [];
    const interrupted = stopsAfter(0, "comparing");
    await expect(proposeRebuild(db, rebuildId, { now, progress: interrupted })).rejects.toThrow(
      "Interrupted",
    );

    await proposeRebuild(db, rebuildId, {
      now,
      async progress(words) {
        said.push(words);
      },
    });

    expect(said.filter((words) => words.includes("choosing key points anew"))).toEqual([]);
    expect((await found(read)).proposal?.added.length).toBeGreaterThan(0);
    expect(await accept(read, rebuildId)).toEqual({ ok: true });
  });

  test("may be moved though some more comments came where there are thousands, and not once one is taken back", async () => {
    const read = await anOutgrownDigest();
    const { consultation } = read;
    await db
      .updateTable("consultation")
      .set({ last_comment_number: 6_000 })
      .where("id", "=", consultation.id)
      .execute();
    const rebuildId = await propose(read);
    await come(read.posted, furtherArguments(6));
    await digestsKept(db);
    expect(await found(read)).toMatchObject({ open: { outdated: null } });
    const comment = await db
      .selectFrom("comment")
      .selectAll()
      .where("consultation_id", "=", consultation.id)
      .where("number", "=", 60)
      .executeTakeFirstOrThrow();

    await inTransaction(db, (db) => makeUnread(db, comment, { kind: "taken off", at: now.toISOString() }));

    expect(await accept(read, rebuildId)).toEqual({ ok: false, why: "outdated" });
    await digestsKept(db);
    const again = await propose(read);
    await come(read.posted, furtherArguments(3));
    await digestsKept(db);
    expect(await accept(read, again)).toEqual({ ok: true });
  });

  test("are not moved by what an earlier release proposed: that is proposed again on asking", async () => {
    const read = await anOutgrownDigest();
    const rebuildId = await propose(read);
    await db
      .updateTable("digest_rebuild")
      .set({ proposal: "{}", choice: null, frozen: null })
      .where("id", "=", rebuildId)
      .execute();

    expect(await found(read)).toMatchObject({ open: { outdated: "release" }, proposal: null });
    expect(await accept(read, rebuildId)).toEqual({ ok: false, why: "outdated" });
    expect(await propose(read)).not.toBe(rebuildId);
  });
});
