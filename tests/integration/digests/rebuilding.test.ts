import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { makeUnread } from "#app/comments/record/public-version.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { listToQuote } from "#app/digests/building/keep-quotes.server.ts";
import { decidePassage } from "#app/digests/editing/edit-passage.server.ts";
import { writeSentence } from "#app/digests/editing/edit-point.server.ts";
import { renameTheme } from "#app/digests/editing/edit-theme.server.ts";
import { findEditNumber } from "#app/digests/editing/last-edit.server.ts";
import { listEdits } from "#app/digests/editing/list-edits.server.ts";
import { undoEdit } from "#app/digests/editing/undo-edit.server.ts";
import { askForRebuild } from "#app/digests/rebuilding/ask-rebuild.server.ts";
import { decideRebuild } from "#app/digests/rebuilding/decide-rebuild.server.ts";
import { findRebuild } from "#app/digests/rebuilding/find-rebuild.server.ts";
import { forgetOutdated } from "#app/digests/rebuilding/forget-outdated.server.ts";
import { proposeRebuild } from "#app/digests/rebuilding/propose-rebuild.server.ts";
import type { RebuildProposal } from "#app/digests/rebuilding/rebuild-proposal.ts";
import { findSaidThemes } from "#app/digests/said/find-themes.server.ts";
import { checkSnapshot } from "#app/digests/snapshots/check-snapshot.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { anOfficial } from "#tests/support/builders.ts";
import { everythingStored } from "#tests/support/canaries.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";
import { furtherArguments } from "#tests/support/further-arguments.ts";
import { aSnapshot } from "#tests/support/snapshots.ts";

const now = new Date("2026-02-01T10:00:00.000Z");

describe.each(dialects)("key points chosen anew (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);

  const come = (consultation: Parameters<typeof argued>[1], texts: string[]) =>
    argued(
      db,
      consultation,
      texts.map((remarks) => ({ remarks })),
    );

  /** Key points that were chosen among twelve comments, of which there are 60 now, on subjects that were not there then. */
  async function anOutgrownDigest() {
    const { government, analyst, ...read } = await anAnalystsConsultation(db);
    const { id } = await anOfficial(db, { government, role: "case officer" });
    const colleague = await findAccount(db, id);
    if (!colleague) throw new Error("The colleague has no account");
    await come(read.consultation, manyArguments(12));
    await digestsKept(db);
    await come(read.consultation, [...manyArguments(24, 12), ...furtherArguments(24)]);
    await digestsKept(db);
    const consultation = await findOfficialsConsultation(db, analyst, {
      government: read.consultation.government_code,
      reference: read.consultation.reference,
    });
    return { posted: read.consultation, consultation, analyst, colleague };
  }

  type Outgrown = Awaited<ReturnType<typeof anOutgrownDigest>>;
  const ask = ({ consultation, analyst }: Outgrown) => askForRebuild(db, analyst, { consultation, now });
  const found = ({ consultation, analyst }: Outgrown) => findRebuild(db, analyst, { consultation });
  const themes = async ({ consultation, analyst }: Outgrown) =>
    (await findSaidThemes(db, analyst, { consultation })).themes;
  const points = async (read: Outgrown) => (await themes(read)).flatMap((theme) => theme.points);
  const idsOf = async (read: Outgrown) => (await points(read)).map(({ id }) => id).sort();
  const editing = async ({ consultation }: Outgrown) => ({
    ...{ consultation, now, seen: await findEditNumber(db, consultation.id) },
  });

  async function propose(read: Outgrown) {
    await ask(read);
    const rebuildId = (await found(read)).open?.id ?? "";
    await proposeRebuild(db, rebuildId, { now, progress: unwatched });
    return rebuildId;
  }

  async function decide(read: Outgrown, rebuildId: string, accept = true) {
    return decideRebuild(db, read.analyst, { consultation: read.consultation, rebuildId, accept, now });
  }

  test("are worth it once many more give reasons, and stand beside the digest until officials accept them", async () => {
    const read = await anOutgrownDigest();
    const before = await idsOf(read);
    expect((await found(read)).grown).toMatchObject([{ position: "oppose", at_first: 12, now: 60 }]);

    const rebuildId = await propose(read);

    const { open, proposal } = await found(read);
    expect(open).toMatchObject({ state: "proposed", outdated: null, hasFailed: false });
    expect(proposal?.added.length).toBeGreaterThan(0);
    expect(proposal?.fates.map(({ id }) => id).sort()).toEqual(before);
    expect(await idsOf(read)).toEqual(before);

    expect(await decide(read, rebuildId)).toEqual({ ok: true });

    const after = await idsOf(read);
    for (const { id } of proposal?.added ?? []) expect(after).toContain(id);
    for (const { id, fate } of proposal?.fates ?? [])
      expect(after.includes(id)).toBe(fate === "kept" || fate === "renamed" || isPartOfItself(proposal, id));
    await digestsKept(db);
    expect(await idsOf(read)).toEqual(after);
    expect((await found(read)).grown).toEqual([]);
    expect(await decide(read, rebuildId)).toEqual({ ok: false, why: "decided" });
  });

  test("leave themes their names where nothing would change", async () => {
    const { government, analyst, ...made } = await anAnalystsConsultation(db);
    const { id } = await anOfficial(db, { government, role: "case officer" });
    const colleague = await findAccount(db, id);
    if (!colleague) throw new Error("The colleague has no account");
    await come(made.consultation, [...manyArguments(24), ...furtherArguments(24)]);
    await digestsKept(db);
    const place = { government: made.consultation.government_code, reference: made.consultation.reference };
    const consultation = await findOfficialsConsultation(db, analyst, place);
    const read = { posted: made.consultation, consultation, analyst, colleague };
    expect((await themes(read)).length).toBeGreaterThan(1);

    await propose(read);

    const { proposal } = await found(read);
    expect(new Set(proposal?.fates.map(({ fate }) => fate))).toEqual(new Set(["kept"]));
    expect(proposal?.themes).toEqual({ added: [], renamed: [], ended: [] });
  });

  test("are undone like any edit, and what came meanwhile is assigned to what stood before", async () => {
    const read = await anOutgrownDigest();
    const madeBefore = await listMade(read);
    const before = await idsOf(read);
    const nameBefore = (await themes(read)).map(({ name }) => name);
    await decide(read, await propose(read));
    await digestsKept(db);
    await come(read.posted, manyArguments(4, 400));
    await digestsKept(db);

    const { edits } = await listEdits(db, read.analyst, { consultation: read.consultation, page: 1 });
    expect(edits[0]).toMatchObject({ kind: "accept-rebuild", later: null });
    const { consultation } = read;
    expect(await undoEdit(db, read.colleague, { consultation, editId: edits[0]?.id ?? "", now })).toBe(true);
    await digestsKept(db);

    expect(await idsOf(read)).toEqual(before);
    expect((await themes(read)).map(({ name }) => name).sort()).toEqual(nameBefore.sort());
    const madeAfter = await listMade(read);
    for (const made of madeBefore) expect(madeAfter).toContain(made);
    expect(madeAfter.length).toBeGreaterThan(madeBefore.length);
  });

  test("are undone with a theme of which all key points went on elsewhere, as long as these have words", async () => {
    const read = await anOutgrownDigest();
    const all = await themes(read);
    const [left, other] = all;
    if (!left || !other || left.points.length === 0) throw new Error("There are too few themes");
    const rebuildId = await propose(read);
    await proposeInstead(rebuildId, left, other.id);
    expect(await decide(read, rebuildId)).toEqual({ ok: true });
    await digestsKept(db);
    expect((await themes(read)).map(({ id }) => id)).not.toContain(left.id);

    const { consultation } = read;
    const { edits } = await listEdits(db, read.analyst, { consultation, page: 1 });
    expect(await undoEdit(db, read.colleague, { consultation, editId: edits[0]?.id ?? "", now })).toBe(true);
    await digestsKept(db);

    const facts = (some: typeof all) =>
      some.map(({ id, name, points }) => [id, name, points.map(({ id }) => id)]);
    expect(facts(await themes(read))).toEqual(facts(all));
  });

  test("keep no name of a theme whose key points have nothing public any more", async () => {
    const read = await anOutgrownDigest();
    const [left, other] = await themes(read);
    if (!left || !other) throw new Error("There are too few themes");
    const rebuildId = await propose(read);
    await proposeInstead(rebuildId, left, other.id);
    await decide(read, rebuildId);
    const stored = () => db.selectFrom("theme").select("name").where("id", "=", left.id).execute();
    await digestsKept(db);
    expect(await stored()).toHaveLength(1);

    const comments = await db
      .selectFrom("comment")
      .selectAll()
      .where("consultation_id", "=", read.consultation.id)
      .execute();
    for (const comment of comments)
      await inTransaction(db, (db) => makeUnread(db, comment, { kind: "taken off", at: now.toISOString() }));
    await digestsKept(db);

    expect(await stored()).toEqual([]);
  });

  test("leave nothing to do of key points that ended, however often they are chosen anew", async () => {
    const read = await anOutgrownDigest();
    await decide(read, await propose(read));
    await digestsKept(db);
    const { id } = read.consultation;
    const ended = await db
      .selectFrom("key_point")
      .select("id")
      .where("consultation_id", "=", id)
      .where("quote_passage_id", "is", null)
      .execute();
    expect(ended.length).toBeGreaterThan(0);
    expect(await listToQuote(db, id)).toEqual([]);

    const [first] = ended;
    const { passage_id } = await db
      .selectFrom("key_point_passage")
      .innerJoin("key_point", "key_point.id", "key_point_passage.key_point_id")
      .select("passage_id")
      .where("key_point.consultation_id", "=", id)
      .executeTakeFirstOrThrow();
    await db
      .insertInto("key_point_passage")
      .values({ key_point_id: first?.id ?? "", passage_id, nearness: 500, made_by: "official" })
      .execute();
    expect(await listToQuote(db, id)).toEqual([first?.id]);
  });

  /** In place of what is proposed: each key point stays, those of one theme in another. */
  async function proposeInstead(rebuildId: string, left: { id: string }, theme_id: string) {
    const { choice } = await db
      .selectFrom("digest_rebuild")
      .select("choice")
      .where("id", "=", rebuildId)
      .executeTakeFirstOrThrow();
    const made: RebuildProposal = JSON.parse(choice ?? "");
    const rows = await db
      .selectFrom("key_point")
      .select(["id", "language", "position", "provision_id", "quote_passage_id"])
      .where("theme_id", "=", left.id)
      .execute();
    const points = rows.map(({ quote_passage_id, ...row }) => ({
      ...{ ...row, quote_passage_id: quote_passage_id ?? "", theme_id, isNew: false, passages: 1 },
    }));
    const instead: RebuildProposal = { ...made, points, themes: [], ended: [left.id], fates: [], sides: [] };
    await db
      .updateTable("digest_rebuild")
      .set({ choice: JSON.stringify(instead) })
      .where("id", "=", rebuildId)
      .execute();
  }

  test("leave what officials worked on as it is, and say so", async () => {
    const read = await anOutgrownDigest();
    const [named, confirmed] = await points(read);
    const [theme] = await themes(read);
    if (!named || !confirmed || !theme) throw new Error("There are too few key points");
    const passages = await passagesOf(confirmed.id);
    await renameTheme(db, read.analyst, { ...(await editing(read)), themeId: theme.id, name: "Waiting" });
    await writeSentence(db, read.analyst, {
      ...{ ...(await editing(read)), keyPointId: named.id, text: "Delays cost customers." },
      passageIds: (await passagesOf(named.id)).slice(0, 2),
    });
    for (const passageId of passages.slice(0, 2))
      await decidePassage(db, read.colleague, {
        ...{ ...(await editing(read)), passageId, keyPointId: confirmed.id, act: "confirm" },
      });
    await digestsKept(db);

    const rebuildId = await propose(read);
    const { proposal } = await found(read);
    expect(proposal?.kept.points.map(({ id }) => id).sort()).toEqual([named.id, confirmed.id].sort());
    expect(proposal?.fates.map(({ id }) => id)).not.toContain(named.id);
    expect(await decide(read, rebuildId)).toEqual({ ok: true });
    await digestsKept(db);

    const after = await points(read);
    expect(after.find(({ id }) => id === named.id)).toMatchObject({
      sentence: { text: "Delays cost customers." },
      quotes: [{ passage_id: named.quotes[0]?.passage_id }, ...named.quotes.slice(1).map(() => ({}))],
    });
    for (const passage of passages.slice(0, 2)) expect(await passagesOf(confirmed.id)).toContain(passage);
    expect((await themes(read)).map(({ name }) => name)).toContain("Waiting");
  });

  test("cannot be accepted once an official edits, or a comment comes; they are made again on asking", async () => {
    const read = await anOutgrownDigest();
    const [theme] = await themes(read);
    const rebuildId = await propose(read);
    await renameTheme(db, read.colleague, {
      ...{ ...(await editing(read)), themeId: theme?.id ?? "", name: "Waiting" },
    });

    expect(await decide(read, rebuildId)).toEqual({ ok: false, why: "outdated" });
    expect(await found(read)).toMatchObject({ open: { outdated: "edits" }, proposal: null });

    const again = await propose(read);
    expect(again).not.toBe(rebuildId);
    await come(read.posted, ["We welcome none of this, since journalists are at risk abroad."]);
    expect(await decide(read, again)).toEqual({ ok: false, why: "outdated" });
    expect(await found(read)).toMatchObject({ open: { outdated: "comments" } });
    await digestsKept(db);
    expect(await decide(read, await propose(read))).toEqual({ ok: true });
  });

  test("are asked for and decided once by two officials at once, on two connections", async () => {
    const read = await anOutgrownDigest();
    const elsewhere = openDatabase(url);
    const { consultation } = read;
    await Promise.all([ask(read), askForRebuild(elsewhere, read.colleague, { consultation, now })]);
    const asked = await db
      .selectFrom("digest_rebuild")
      .innerJoin("job", "job.id", "digest_rebuild.id")
      .select("job.id")
      .where("consultation_id", "=", consultation.id)
      .execute();
    expect(asked).toHaveLength(1);
    const rebuildId = await propose(read);

    const results = await Promise.all([
      decide(read, rebuildId),
      decideRebuild(elsewhere, read.colleague, { consultation, rebuildId, accept: false, now }),
    ]);
    await elsewhere.destroy();

    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await found(read)).past).toHaveLength(1);
  });

  test("are refused to other governments, and leave a digest that is in snapshots and made again alike", async () => {
    const read = await anOutgrownDigest();
    const other = await anAnalystsConsultation(db);
    const { consultation } = read;
    await expect(askForRebuild(db, other.analyst, { consultation, now })).rejects.toMatchObject({
      status: 403,
    });
    await expect(findRebuild(db, other.analyst, { consultation })).rejects.toMatchObject({ status: 403 });
    const rebuildId = await propose(read);
    await expect(
      decideRebuild(db, other.analyst, { consultation, rebuildId, accept: true, now }),
    ).rejects.toMatchObject({ status: 403 });

    await decide(read, rebuildId);
    await digestsKept(db);
    await aSnapshot(db, consultation);

    expect(await checkSnapshot(db, { reference: consultation.reference, number: 1 })).toMatchObject({
      result: "the same",
    });
  });

  test("hold no sentence of a comment, and nothing at all once a comment is taken back", async () => {
    const read = await anOutgrownDigest();
    const rebuildId = await propose(read);
    const stored = await everythingStored(db, { dialect, url });
    for (const table of ["digest_rebuild", "digest_edit"])
      for (const words of ["We fear that", "In our experience", "shows this in its yearly report"])
        expect(stored.get(`table ${table}`)).not.toContain(words);

    await come(read.posted, ["Nobody asked us, and we would have said so."]);
    await forgetOutdated(db);

    const kept = db
      .selectFrom("digest_rebuild")
      .select(["state", "proposal", "draft", "choice", "frozen"])
      .where("id", "=", rebuildId);
    expect(await kept.executeTakeFirst()).toEqual({
      ...{ state: "proposed", proposal: null, draft: null, choice: null, frozen: null },
    });
    expect(await found(read)).toMatchObject({ open: { outdated: "comments" }, proposal: null });
  });

  const passagesOf = async (keyPointId: string) => {
    const rows = await db
      .selectFrom("key_point_passage as made")
      .innerJoin("key_point", "key_point.id", "made.key_point_id")
      .select("made.passage_id")
      .where("made.key_point_id", "=", keyPointId)
      .whereRef("made.passage_id", "!=", "key_point.quote_passage_id")
      .orderBy("made.nearness", "desc")
      .orderBy("made.passage_id")
      .execute();
    return rows.map(({ passage_id }) => passage_id);
  };
  const listMade = async ({ consultation }: Outgrown) => {
    const rows = await db
      .selectFrom("key_point_passage as made")
      .innerJoin("key_point", "key_point.id", "made.key_point_id")
      .select(["made.key_point_id", "made.passage_id", "made.nearness"])
      .where("key_point.consultation_id", "=", consultation.id)
      .execute();
    return rows.map((row) => Object.values(row).join(" "));
  };
});

function isPartOfItself(proposal: Awaited<ReturnType<typeof findRebuild>>["proposal"], id: string) {
  return proposal?.fates.some((one) => one.id === id && one.into.some((part) => part.id === id)) ?? false;
}
