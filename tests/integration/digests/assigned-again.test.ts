import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { findAskGround } from "#app/digests/building/asked-provisions.server.ts";
import { askToAssign } from "#app/digests/building/assign-again.server.ts";
import { assignPassages } from "#app/digests/building/assign-passages.server.ts";
import { buildDigest } from "#app/digests/building/build-digest.server.ts";
import { countReasonsOn } from "#app/digests/building/count-reasons.server.ts";
import { extendDigest } from "#app/digests/building/extend-digest.server.ts";
import { findFrozen } from "#app/digests/building/frozen-sides.server.ts";
import { keepDigests } from "#app/digests/building/keep-digests.server.ts";
import { keepPassages } from "#app/digests/building/keep-passages.server.ts";
import { addToLeft, keepLeft, readLeft } from "#app/digests/building/left-counts.server.ts";
import { findGround } from "#app/digests/building/reading-ground.server.ts";
import { decidePassage } from "#app/digests/editing/edit-passage.server.ts";
import { undoEdit } from "#app/digests/editing/undo-edit.server.ts";
import { askForRebuild } from "#app/digests/rebuilding/ask-rebuild.server.ts";
import { decideRebuild } from "#app/digests/rebuilding/decide-rebuild.server.ts";
import { findRebuild } from "#app/digests/rebuilding/find-rebuild.server.ts";
import { proposeRebuild } from "#app/digests/rebuilding/propose-rebuild.server.ts";
import { findSaidThemes } from "#app/digests/said/find-themes.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import { claimNext, keepClaim, leaveWork } from "#app/work/jobs.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { takeFromEarlier } from "#db/migrations/0067-assigned-again.ts";
import { aKeyPoint, argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { aComment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";

const now = new Date("2026-02-01T10:00:00.000Z");

describe.each(dialects)("passages that are assigned again (%s)", (dialect) => {
  const db = useDatabase(dialect);

  /** A consultation with so many comments that oppose, of which the key points are there. */
  async function anArgued(count = 24) {
    const { government, analyst, ...read } = await anAnalystsConsultation(db);
    const { id } = await anOfficial(db, { government, role: "case officer" });
    const colleague = await findAccount(db, id);
    if (!colleague) throw new Error("The colleague has no account");
    const posted = read.consultation;
    await come(posted, manyArguments(count));
    await digestsKept(db);
    const consultation = await findOfficialsConsultation(db, analyst, {
      ...{ government: posted.government_code, reference: posted.reference },
    });
    return { posted, consultation, analyst, colleague };
  }
  const come = (
    consultation: Parameters<typeof argued>[1],
    texts: string[],
    position: "oppose" | "support" = "oppose",
  ) =>
    argued(
      db,
      consultation,
      texts.map((remarks) => ({ remarks, position })),
    );
  const progressOf = ({ id }: { id: string }) =>
    db.selectFrom("digest_progress").selectAll().where("consultation_id", "=", id).executeTakeFirstOrThrow();
  const wait = ({ id }: { id: string }) =>
    db.updateTable("digest_progress").set({ waits: 1 }).where("consultation_id", "=", id).execute();
  const countBuilds = async ({ id }: { id: string }) =>
    (await db.selectFrom("digest_build").select("number").where("consultation_id", "=", id).execute()).length;
  const listMade = async ({ id }: { id: string }, position: "oppose" | "support") =>
    db
      .selectFrom("key_point_passage as made")
      .innerJoin("passage", "passage.id", "made.passage_id")
      .select(["made.passage_id", "made.key_point_id", "made.made_by"])
      .where("passage.consultation_id", "=", id)
      .where("passage.position", "=", position)
      .execute();
  const kept = (progress: (words: string) => Promise<void>) =>
    keepDigests(db, { now, signal: new AbortController().signal, progress });

  test("are assigned by a further build, though another assigns by the one before in every moment between", async () => {
    const { consultation, posted } = await anArgued();
    await come(posted, manyArguments(12, 100), "support");
    await kept(unwatched);
    expect(await listMade(consultation, "support")).toEqual([]);
    expect(await progressOf(consultation)).toMatchObject({ build_number: 1, waits: 1 });

    const seen = new Set<number | null>();
    await kept(async () => {
      seen.add((await progressOf(consultation)).build_number);
      await assignPassages(db, consultation.id, unwatched);
    });
    await digestsKept(db);

    expect(seen).toEqual(new Set([1, 2]));
    const comments = new Set((await listMade(consultation, "support")).map(({ passage_id }) => passage_id));
    expect(comments.size).toBeGreaterThanOrEqual(12);
    expect(await progressOf(consultation)).toMatchObject({ again: null, waits: 0 });
  });

  test("go on to be assigned where that was interrupted after the further build stood", async () => {
    const { consultation, posted } = await anArgued();
    await come(posted, manyArguments(12, 100), "support");
    await kept(unwatched);
    await expect(
      kept(async (words) => {
        if (words.includes("looking through")) throw new Error("Interrupted");
      }),
    ).rejects.toThrow("Interrupted");
    expect(await progressOf(consultation)).toMatchObject({ build_number: 2, waits: 1 });
    expect((await progressOf(consultation)).again).not.toBeNull();

    await digestsKept(db);

    expect((await listMade(consultation, "support")).length).toBeGreaterThanOrEqual(12);
    expect(await progressOf(consultation)).toMatchObject({ again: null, waits: 0 });
  });

  test("do not come to rest where that is asked for when the work is almost over", async () => {
    const { consultation } = await anArgued();
    await wait(consultation);
    await kept(async (words) => {
      if (words.includes("assigning passages"))
        await inTransaction(db, (db) => askToAssign(db, consultation.id, "all"));
    });

    expect(await progressOf(consultation)).toMatchObject({ waits: 1 });
    await digestsKept(db);
    expect(await progressOf(consultation)).toMatchObject({ again: null, waits: 0 });
  });

  test("are all assigned once another choice of key points was accepted, or that is undone", async () => {
    const { consultation, posted, analyst } = await anArgued(12);
    await come(posted, manyArguments(48, 12));
    await digestsKept(db);
    await askForRebuild(db, analyst, { consultation, now });
    const rebuildId = (await findRebuild(db, analyst, { consultation })).open?.id ?? "";
    await proposeRebuild(db, rebuildId, { now, progress: unwatched });
    const countWaiting = async () =>
      (
        await db
          .selectFrom("passage")
          .select("id")
          .where("consultation_id", "=", consultation.id)
          .where("build_number", "is", null)
          .execute()
      ).length;

    expect(await decideRebuild(db, analyst, { consultation, rebuildId, accept: true, now })).toEqual({
      ok: true,
    });

    expect((await progressOf(consultation)).again).toBeNull();
    await digestsKept(db);
    expect(await countWaiting()).toBe(0);
    expect(await progressOf(consultation)).toMatchObject({ again: null, waits: 0 });

    const { id: editId } = await db
      .selectFrom("digest_edit")
      .select("id")
      .where("consultation_id", "=", consultation.id)
      .executeTakeFirstOrThrow();
    expect(await undoEdit(db, analyst, { consultation, editId, now })).toBe(true);
    expect(JSON.parse((await progressOf(consultation)).again ?? "")).toEqual([{ side: null, after: 0 }]);
    await digestsKept(db);
    expect(await countWaiting()).toBe(0);
    expect(await progressOf(consultation)).toMatchObject({ again: null, waits: 0 });
  });

  test("are all that were left, where further key points are found among some of them that came last", async () => {
    const { consultation, posted } = await anArgued();
    await comeWithPandas(posted);
    await keepDigestsWithoutExtending();
    expect(await extendDigest(db, consultation.id, { progress: unwatched, most: 60 })).toHaveLength(1);
    await assignPassages(db, consultation.id, unwatched);

    expect(await mostOnPandas(consultation)).toBeGreaterThan(50);
  });

  test("are not what further key points are found in, where they are read in another language by now", async () => {
    const { consultation, posted } = await anArgued();
    await comeWithPandas(posted);
    await keepDigestsWithoutExtending();
    await db
      .updateTable("passage")
      .set({ language: "xx" })
      .where("consultation_id", "=", consultation.id)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("key_point_passage as made")
              .select("made.passage_id")
              .whereRef("made.passage_id", "=", "passage.id"),
          ),
        ),
      )
      .execute();
    const sides = [{ language: "xx", position: "oppose" as const }];
    await buildDigest(db, { consultation: posted, sides, now, progress: unwatched });
    await assignPassages(db, consultation.id, unwatched);
    const before = await listPoints(consultation);

    expect(await extendDigest(db, consultation.id, { progress: unwatched })).toContain(
      JSON.stringify(["xx", "oppose"]),
    );

    expect(await listPoints(consultation)).toEqual(before);
  });
  const listPoints = ({ id }: { id: string }) =>
    db.selectFrom("key_point").select("id").where("consultation_id", "=", id).orderBy("id").execute();

  test("are not assigned by key points that were read before somebody found further ones", async () => {
    const { consultation, posted } = await anArgued();
    await comeWithPandas(posted);
    let isOther = false;
    await kept(async (words) => {
      if (isOther || !words.includes("assigning passages")) return;
      isOther = true;
      let hasLooked = false;
      const other = kept(async (words) => {
        if (hasLooked && words.includes("assigning passages")) throw new Error("Interrupted");
        hasLooked ||= words.includes("looking for further");
      });
      await expect(other).rejects.toThrow("Interrupted");
    });
    await digestsKept(db);

    expect(await mostOnPandas(consultation)).toBeGreaterThan(50);
  });

  /** So many that say nothing in common, and then 60 on what no key point says. */
  async function comeWithPandas(posted: Parameters<typeof argued>[1]) {
    const alone = Array.from(
      { length: others },
      (_, at) => `${Array.from({ length: 12 }, (_, word) => `alone${at}word${word}`).join(" ")}.`,
    );
    const pandas = Array.from(
      { length: 60 },
      (_, at) => `Zoos breeding pandas deserve cheaper bamboo deliveries to city${at} and town${at}.`,
    );
    await come(posted, alone);
    await come(posted, pandas);
  }
  const others = 80;

  /** How many of those on pandas make the key point that most of them make; 24 comments were there before. */
  async function mostOnPandas({ id }: { id: string }) {
    const making = await db
      .selectFrom("key_point_passage as made")
      .innerJoin("passage", "passage.id", "made.passage_id")
      .innerJoin("comment", "comment.id", "passage.comment_id")
      .select(({ fn }) => fn.count<number>("passage.comment_id").distinct().as("comments"))
      .where("comment.consultation_id", "=", id)
      .where("comment.number", ">", 24 + others)
      .groupBy("made.key_point_id")
      .execute();
    return Math.max(0, ...making.map(({ comments }) => Number(comments)));
  }

  /** As where the work ends when it comes to looking for further ones. */
  async function keepDigestsWithoutExtending() {
    await expect(
      kept(async (words) => {
        if (words.includes("looking for further")) throw new Error("Interrupted");
      }),
    ).rejects.toThrow("Interrupted");
  }

  test("come to rest where a side is due on which nothing can be chosen", async () => {
    const { consultation } = await anArgued();
    await db
      .updateTable("passage")
      .set({ language: "xx" })
      .where("consultation_id", "=", consultation.id)
      .execute();
    for (let turn = 0; turn < 3; turn++) {
      await wait(consultation);
      await digestsKept(db);
    }

    expect(await countBuilds(consultation)).toBe(2);
    expect(await progressOf(consultation)).toMatchObject({ again: null, waits: 0 });
  });

  test.each([
    { others: "nobody else", alone: [] },
    { others: "others only without reasons", alone: ["We support all of it."] },
  ])(
    "have key points on a side too of which the last letters of a campaign say why, and $others",
    async ({ alone }) => {
      const { analyst, consultation: posted } = await anAnalystsConsultation(db);
      const consultation = await findOfficialsConsultation(db, analyst, {
        ...{ government: posted.government_code, reference: posted.reference },
      });
      await come(posted, manyArguments(24));
      await come(posted, alone, "support");
      await come(
        posted,
        Array.from({ length: 201 }, () => "We oppose all of it."),
      );
      const reasons = manyArguments(10, 300).map((text) => text.split("\n")[0] ?? "");
      for (const reason of reasons) {
        const points = [{ anchor: "article-1", position: "support" as const, reasons: reason }];
        await aComment(db, { consultation: posted, remarks: "We oppose all of it.", points });
      }
      const ofCampaign = db
        .selectFrom("comment")
        .select("id")
        .where("consultation_id", "=", consultation.id)
        .where("number", "=", 25 + alone.length);
      await db
        .updateTable("comment")
        .set({ campaign_id: (await ofCampaign.executeTakeFirstOrThrow()).id })
        .where("consultation_id", "=", consultation.id)
        .where("number", ">=", 25 + alone.length)
        .execute();
      await digestsKept(db);
      const builds = await countBuilds(consultation);
      await wait(consultation);
      await digestsKept(db);

      expect(await countBuilds(consultation)).toBe(builds);
      const { themes } = await findSaidThemes(db, analyst, { consultation });
      const positions = new Set(themes.flatMap(({ points }) => points.map(({ position }) => position)));
      expect(positions).toContain("support");
    },
  );

  test("keep what officials said of them, though an earlier release read the comment under other ids", async () => {
    const { consultation, analyst } = await anArgued();
    const before = await listMade(consultation, "oppose");
    const [first] = before;
    const other = before.find(({ key_point_id }) => key_point_id !== first?.key_point_id);
    if (!first || !other) throw new Error("There are too few key points");
    const edited = await decidePassage(db, analyst, {
      ...{ consultation, now, seen: 0, passageId: first.passage_id, keyPointId: first.key_point_id },
      act: "confirm",
    });
    expect(edited).toEqual({ ok: true });
    const { comment_id } = await db
      .selectFrom("passage")
      .select("comment_id")
      .where("id", "=", first.passage_id)
      .executeTakeFirstOrThrow();
    const ground = await findGround(db, consultation.id);
    expect(ground.passage_ids).toBe("beside");
    const asks = await findAskGround(db, consultation.id);
    await inTransaction(db, (db) =>
      keepPassages(db, consultation.id, {
        ...{ commentIds: [comment_id], asks, ground: { ...ground, passage_ids: "apart" as const } },
      }),
    );
    expect((await listMade(consultation, "oppose")).map(({ passage_id }) => passage_id)).not.toContain(
      first.passage_id,
    );
    await wait(consultation);
    await digestsKept(db);

    expect(await listMade(consultation, "oppose")).toContainEqual({ ...first, made_by: "official" });
  });

  test("are left as they are where another of their comment is read otherwise by now", async () => {
    const { consultation } = await anArgued();
    const [{ passage_id } = { passage_id: "" }] = await listMade(consultation, "oppose");
    // As another reading would have it: its language is another, and another waits under an id that is found no more.
    const ofId = db.updateTable("passage").where("id", "=", passage_id).set({ language: "nl" });
    const passage = await ofId.returningAll().executeTakeFirstOrThrow();
    await db
      .insertInto("passage")
      .values({ ...passage, id: "read otherwise, 26 letters", build_number: null })
      .execute();
    await wait(consultation);
    await digestsKept(db);

    const kept = db.selectFrom("passage").select("language").where("id", "=", passage_id);
    expect(await kept.executeTakeFirst()).toEqual({ language: "nl" });
    expect(await progressOf(consultation)).toMatchObject({ waits: 0 });
  });

  test("are all assigned in one turn, though an official makes a key point meanwhile", async () => {
    const { consultation, posted } = await anArgued();
    await come(posted, manyArguments(4, 200));
    const { id: firstId } = await db
      .selectFrom("comment")
      .select("id")
      .where("consultation_id", "=", consultation.id)
      .where("number", "=", 1)
      .executeTakeFirstOrThrow();
    let isMade = false;
    await kept(async (words) => {
      if (isMade || !words.includes("assigning passages")) return;
      isMade = true;
      await aKeyPoint(db, { id: firstId, consultation_id: consultation.id });
    });

    expect(isMade).toBe(true);
    expect(await progressOf(consultation)).toMatchObject({ waits: 0 });
  });

  test("do not come to rest where somebody else built on another side meanwhile", async () => {
    const { consultation: posted } = await anAnalystsConsultation(db);
    await come(posted, manyArguments(24));
    await come(posted, manyArguments(12, 100), "support");
    await kept(unwatched);
    let isChoosing = false;
    const whileChoosing = db.withPlugin({
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        if (!isChoosing) return result;
        isChoosing = false;
        const sides = [{ language: "en", position: "oppose" as const }];
        await buildDigest(db, { consultation: posted, sides, now, progress: unwatched });
        return result;
      },
    });
    const choosing = async (words: string) => {
      isChoosing ||= words.includes("choosing key points");
    };
    await keepDigests(whileChoosing, { now, signal: new AbortController().signal, progress: choosing });

    expect(await progressOf(posted)).toMatchObject({ build_number: 1, waits: 1 });
    await digestsKept(db);
    expect((await listMade(posted, "support")).length).toBeGreaterThanOrEqual(12);
    expect(await progressOf(posted)).toMatchObject({ build_number: 2, waits: 0 });
  });

  test("are not built on twice where two found at once that a side is due", async () => {
    const { consultation, posted } = await anArgued();
    await come(posted, manyArguments(12, 100), "support");
    await kept(unwatched);
    const sides = [{ language: "en", position: "support" as const }];
    const build = () => buildDigest(db, { consultation: posted, sides, now, progress: unwatched });

    expect([await build(), await build()]).toEqual([true, false]);

    const frozen = await findFrozen(db, consultation.id);
    expect(frozen?.sides.map(({ position }) => position)).toEqual(["oppose", "support"]);
  });

  test("come of as many comments, however many passages are counted at once", async () => {
    const { consultation } = await anArgued();
    const side = { language: "en", position: "oppose" as const };
    const count = (atOnce?: number) => countReasonsOn(db, consultation.id, side, atOnce);

    expect(await count()).toBe(24);
    expect([await count(1), await count(5), await count(1_000)]).toEqual([24, 24, 24]);
  });

  test("are not touched by an earlier release, whose work is in other hands for good", async () => {
    const kind = "bring digests up to date";
    await leaveWork(db, { id: kind, kind, dueAt: now });
    const claim = { kinds: [kind], who: "an earlier release", now };
    const job = await claimNext(db, claim);
    if (!job) throw new Error("Nothing was claimed");

    await takeFromEarlier(db);

    expect(await keepClaim(db, job, { now })).toBe("lost");
    const years = new Date("2036-02-01T10:00:00.000Z");
    expect(await claimNext(db, { ...claim, who: "another", now: years })).toBeNull();
    await db.deleteFrom("job").where("id", "=", kind).execute();
  });

  test("are counted anew only where nobody has assigned any meanwhile", async () => {
    const { consultation } = await anArgued();
    const side = JSON.stringify(["en", "oppose"]);
    const before = await readLeft(db, consultation.id);
    await inTransaction(db, (db) => addToLeft(db, consultation.id, new Map([[side, { all: 5, left: 5 }]])));
    const added = (await readLeft(db, consultation.id)).counts;

    await keepLeft(db, consultation.id, { before, counted: new Map([[side, { all: 1, left: 1 }]]) });

    expect((await readLeft(db, consultation.id)).counts).toEqual(added);
    expect(added?.get(side)?.left).toBe((before.counts?.get(side)?.left ?? 0) + 5);
  });
});
