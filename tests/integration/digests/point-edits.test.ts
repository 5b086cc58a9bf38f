import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { listVerdicts } from "#app/digests/building/verdicts.server.ts";
import { tagPassage } from "#app/digests/editing/edit-passage.server.ts";
import {
  mergePoints,
  movePoint,
  namePoint,
  placePoint,
  removePoint,
  setState,
  writeSentence,
} from "#app/digests/editing/edit-point.server.ts";
import { makeTheme, mergeThemes, placeTheme, renameTheme } from "#app/digests/editing/edit-theme.server.ts";
import { listEdits } from "#app/digests/editing/list-edits.server.ts";
import { makePoint } from "#app/digests/editing/make-point.server.ts";
import { undoEdit } from "#app/digests/editing/undo-edit.server.ts";
import { acceptProposals, countAcceptable } from "#app/digests/learning/accept-proposals.server.ts";
import { findSaidPoint } from "#app/digests/said/find-point.server.ts";
import { findSaidThemes } from "#app/digests/said/find-themes.server.ts";
import { selectMakings } from "#app/digests/said/made-points.server.ts";
import { checkSnapshot } from "#app/digests/snapshots/check-snapshot.server.ts";
import { findChanges } from "#app/digests/snapshots/find-changes.server.ts";
import { findSnapshot } from "#app/digests/snapshots/find-snapshots.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";
import { aSnapshot } from "#tests/support/snapshots.ts";

const now = new Date("2026-02-01T10:00:00.000Z");

describe.each(dialects)("editing themes and key points (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);

  /** A consultation with several key points, as an analyst and a colleague see it. */
  async function anArgued() {
    const read = await anAnalystsConsultation(db);
    await argued(
      db,
      read.consultation,
      manyArguments(24).map((remarks) => ({ remarks })),
    );
    await digestsKept(db);
    const place = { government: read.consultation.government_code, reference: read.consultation.reference };
    const consultation = await findOfficialsConsultation(db, read.analyst, place);
    const { id } = await anOfficial(db, { government: read.government, role: "analyst" });
    const colleague = await findAccount(db, id);
    if (!colleague) throw new Error("The colleague has no account");
    const edit = { consultation, now, seen: 0 };
    return { ...read, stored: read.consultation, consultation, colleague, edit };
  }
  type Argued = Awaited<ReturnType<typeof anArgued>>;
  const themes = async ({ analyst, consultation }: Argued) =>
    (await findSaidThemes(db, analyst, { consultation })).themes;
  const points = async (read: Argued) => (await themes(read)).flatMap(({ points }) => points);
  const two = async (read: Argued) => {
    const [one, other] = await points(read);
    if (!one || !other) throw new Error("There are no two key points");
    return [one, other] as const;
  };
  const pointOf = ({ analyst, consultation }: Argued, keyPointId: string) =>
    findSaidPoint(db, analyst, { consultation, keyPointId, filters: { group: "", country: "" }, page: 1 });
  /** Those that do not name it. */
  const othersOf = <Passage extends { passage_id: string }>(
    { quotes: [named] }: { quotes: { passage_id: string }[] },
    passages: Passage[],
  ) => passages.filter(({ passage_id }) => passage_id !== named?.passage_id);
  const undoLast = async ({ analyst, consultation }: Argued) => {
    const { edits } = await listEdits(db, analyst, { consultation, page: 1 });
    return undoEdit(db, analyst, { consultation, editId: edits[0]?.id ?? "", now });
  };
  async function comeMore({ stored }: Argued) {
    await argued(
      db,
      stored,
      manyArguments(16, 24).map((remarks) => ({ remarks })),
    );
    await digestsKept(db);
  }

  test("keeps two key points merged while comments come, until that is undone", async () => {
    const read = await anArgued();
    const [one, other] = await two(read);
    const apart = await points(read);

    const done = await mergePoints(db, read.analyst, { ...read.edit, keyPointId: one.id, into: other.id });
    expect(done).toEqual({ ok: true });
    const merged = (await points(read)).find(({ id }) => id === other.id);
    expect(merged?.comments).toBe(one.comments + other.comments);
    await comeMore(read);

    const after = await points(read);
    expect(after.some(({ id }) => id === one.id)).toBe(false);
    expect(after.find(({ id }) => id === other.id)?.comments).toBeGreaterThan(merged?.comments ?? 0);
    expect(await undoLast(read)).toBe(true);
    const again = await points(read);
    for (const { id } of apart) expect(again.map((point) => point.id)).toContain(id);
  });

  test("lets no removed key point come back by itself, and counts its comments among no others", async () => {
    const read = await anArgued();
    const [one, other] = await two(read);

    await removePoint(db, read.analyst, { ...read.edit, keyPointId: one.id });
    await comeMore(read);

    const after = await points(read);
    expect(after.some(({ id }) => id === one.id)).toBe(false);
    expect(after.some(({ id }) => id === other.id)).toBe(true);
    const words = one.quotes.map((quote) => quote.words);
    expect(after.some(({ quotes }) => quotes.some((quote) => words.includes(quote.words)))).toBe(false);
    await undoLast(read);
    expect((await points(read)).find(({ id }) => id === one.id)?.comments).toBeGreaterThan(one.comments);
  });

  test("splits a key point, and gives what comes later to the nearer of both", async () => {
    const read = await anArgued();
    const [one] = await two(read);
    const { passages } = await pointOf(read, one.id);
    const chosen = othersOf(one, passages)
      .slice(0, 2)
      .map(({ passage_id }) => passage_id);

    const made = await makePoint(db, read.analyst, { ...read.edit, passageIds: chosen });

    if (!made.ok) return expect.fail("It was not made");
    const split = await pointOf(read, made.id);
    expect(split.passages.map(({ passage_id }) => passage_id).sort()).toEqual([...chosen].sort());
    expect(split.point.theme_id).toBe(one.theme_id);
    expect(split.point.isConfirmed).toBe(true);
    const left = await pointOf(read, one.id);
    expect(left.passages.length).toBe(passages.length - 2);
    await comeMore(read);
    await undoLast(read);
    const back = (await pointOf(read, one.id)).passages.map(({ passage_id }) => passage_id);
    for (const id of chosen) expect(back).toContain(id);
  });

  test("lets another passage name a key point, and takes its place and its theme from officials", async () => {
    const read = await anArgued();
    const { analyst, edit } = read;
    const [one, other] = await two(read);
    const { passages } = await pointOf(read, one.id);
    const passageId = othersOf(one, passages)[0]?.passage_id ?? "";

    await namePoint(db, analyst, { ...edit, keyPointId: one.id, passageId });
    await makeTheme(db, analyst, { ...edit, name: "Waiting", keyPointIds: [one.id] });
    await movePoint(db, analyst, {
      ...edit,
      seen: 9,
      keyPointId: other.id,
      themeId: (await themes(read)).find(({ name }) => name === "Waiting")?.id ?? null,
    });
    await placePoint(db, analyst, { ...edit, keyPointId: other.id, place: 1 });
    await comeMore(read);

    const waiting = (await themes(read)).find(({ name }) => name === "Waiting");
    expect(waiting?.named_by).toBe("official");
    expect(waiting?.points.map(({ id }) => id)).toEqual([other.id, one.id]);
    expect(waiting?.points[1]?.quotes[0]?.passage_id).toBe(passageId);
  });

  test("keeps a theme renamed, placed and merged while comments come", async () => {
    const read = await anArgued();
    const { analyst, edit } = read;
    const [one, other] = await two(read);
    await makeTheme(db, analyst, { ...edit, name: "First", keyPointIds: [one.id] });
    await makeTheme(db, analyst, { ...edit, name: "Second", keyPointIds: [other.id] });
    const idOf = async (wanted: string) => (await themes(read)).find(({ name }) => name === wanted)?.id ?? "";
    const [first, second] = [await idOf("First"), await idOf("Second")];

    await renameTheme(db, analyst, { ...edit, themeId: second, name: "Both", seen: 2 });
    await placeTheme(db, analyst, { ...edit, themeId: second, place: 1, seen: 2 });
    await mergeThemes(db, analyst, { ...edit, themeId: first, into: second, seen: 2 });
    await comeMore(read);

    const [theme] = await themes(read);
    expect(theme?.name).toBe("Both");
    expect(theme?.points.map(({ id }) => id).sort()).toEqual([one.id, other.id].sort());
    expect(await idOf("First")).toBe("");
    await undoLast(read);
    expect(await idOf("First")).toBe(first);
  });

  test("shows an own sentence as long as a passage is public on which it rests", async () => {
    const read = await anArgued();
    const [one] = await two(read);
    const { passages } = await pointOf(read, one.id);
    const cited = passages.slice(1, 3);
    const passageIds = cited.map(({ passage_id }) => passage_id);
    await writeSentence(db, read.analyst, {
      ...{ ...read.edit, keyPointId: one.id, text: "Delays cost customers.", passageIds },
    });
    const sentence = async () => (await pointOf(read, one.id)).point.sentence;
    expect(await sentence()).toMatchObject({ text: "Delays cost customers.", quotes: [{}, {}] });
    const takeOff = (number = 0) =>
      db
        .updateTable("comment")
        .set({ published_version: null, status: "held" })
        .where("consultation_id", "=", read.consultation.id)
        .where("number", "=", number)
        .execute();

    await takeOff(cited[0]?.number);
    expect((await sentence())?.quotes).toHaveLength(1);
    await takeOff(cited[1]?.number);
    expect(await sentence()).toBeNull();
  });

  test("says how far officials are, for colleagues of that government alone", async () => {
    const read = await anArgued();
    const [one] = await two(read);
    const { analyst: foreign } = await anAnalystsConsultation(db);
    const state = { ...read.edit, keyPointId: one.id, state: "to be answered" as const };

    const refused = await setState(db, read.analyst, { ...state, assigned_to: foreign.id });
    expect(refused).toEqual({ ok: false, why: "gone" });
    await setState(db, read.analyst, { ...state, assigned_to: read.colleague.id });

    const filters = { state: "to be answered", assigned: read.colleague.id };
    const { consultation } = read;
    const found = await findSaidThemes(db, read.analyst, { consultation, filters });
    expect(found.themes.flatMap(({ points }) => points.map(({ id }) => id))).toEqual([one.id]);
    const others = { state: "read", assigned: "" };
    expect((await findSaidThemes(db, read.analyst, { consultation, filters: others })).themes).toEqual([]);
  });

  test("tags passages by names that can be undone", async () => {
    const read = await anArgued();
    const [one] = await two(read);
    const passageId = one.quotes[0]?.passage_id ?? "";
    const tagged = async () =>
      (await pointOf(read, one.id)).passages.find(({ passage_id }) => passage_id === passageId)?.tags;

    await tagPassage(db, read.analyst, { ...read.edit, passageId, tags: ["small firms", "costs"] });
    expect(await tagged()).toEqual(["costs", "small firms"]);
    await undoLast(read);
    expect(await tagged()).toEqual([]);
  });

  test("lets one of two who edit the same at once do so, on two connections, and tells the other who did", async () => {
    const read = await anArgued();
    const [one, other] = await two(read);
    const elsewhere = openDatabase(url);

    const results = await Promise.all([
      mergePoints(db, read.analyst, { ...read.edit, keyPointId: one.id, into: other.id }),
      removePoint(elsewhere, read.colleague, { ...read.edit, keyPointId: one.id }),
    ]);
    await elsewhere.destroy();

    const { edits } = await listEdits(db, read.analyst, { consultation: read.consultation, page: 1 });
    expect(edits).toHaveLength(1);
    const lost = results.find(({ ok }) => !ok);
    expect(lost).toMatchObject({ ok: false, why: "changed", last: { name: edits[0]?.by } });
  });

  test("lets two edit different things of one key point, and undoes nothing that a later edit rests on", async () => {
    const read = await anArgued();
    const [one] = await two(read);
    const own = { ...read.edit, keyPointId: one.id };

    expect(await placePoint(db, read.analyst, { ...own, place: 2 })).toEqual({ ok: true });
    const state = { state: "read" as const, assigned_to: null };
    expect(await setState(db, read.colleague, { ...own, ...state })).toEqual({ ok: true });
    expect(await placePoint(db, read.colleague, { ...own, place: 3, seen: 2 })).toEqual({ ok: true });

    const { consultation, analyst } = read;
    const { edits } = await listEdits(db, analyst, { consultation, page: 1 });
    const [third, second, first] = edits;
    expect([third?.later, second?.later, first?.later]).toEqual([null, null, 3]);
    expect(await undoEdit(db, analyst, { consultation, editId: first?.id ?? "", now })).toBe(false);
    expect(await undoEdit(db, analyst, { consultation, editId: third?.id ?? "", now })).toBe(true);
    expect(await undoEdit(db, analyst, { consultation, editId: first?.id ?? "", now })).toBe(true);
    expect((await pointOf(read, one.id)).point.place).toBeNull();
  });

  test("are in snapshots, which are made again alike and say what has changed", async () => {
    const read = await anArgued();
    const { analyst, edit, consultation } = read;
    const [one, other, third] = await points(read);
    if (!one?.theme_id || !other || !third) return expect.fail("There are no three key points");
    await makeTheme(db, analyst, { ...edit, name: "Waiting", keyPointIds: [one.id, other.id] });
    await aSnapshot(db, consultation);
    const themeId = (await themes(read)).find(({ name }) => name === "Waiting")?.id ?? "";
    const passageIds = one.quotes.map(({ passage_id }) => passage_id);

    await renameTheme(db, analyst, { ...edit, seen: 9, themeId, name: "Delay" });
    await writeSentence(db, analyst, {
      ...{ ...edit, keyPointId: one.id, text: "Delays cost customers.", passageIds },
    });
    await mergePoints(db, analyst, { ...edit, keyPointId: third.id, into: other.id });
    await aSnapshot(db, consultation);

    for (const number of [1, 2]) {
      const { result } = await checkSnapshot(db, { reference: consultation.reference, number });
      expect([number, result]).toEqual([number, "the same"]);
    }
    const { content } = await findSnapshot(db, analyst, { consultation, number: "2" });
    expect(content).toContain("Delays cost customers.");
    for (const { words } of one.quotes) expect(content).not.toContain(words);
    const { changes } = await findChanges(db, analyst, { consultation, number: "2", since: "1" });
    expect(changes.renamed).toEqual([{ before: "Waiting", after: "Delay" }]);
    expect(changes.reworded.map(({ id }) => id)).toEqual([one.id]);
    expect(changes.gone.map(({ id }) => id)).toEqual([third.id]);
  });

  test("accept all that is proposed from a likelihood on, unread, and undo it as one", async () => {
    const read = await anArgued();
    const { analyst, edit, consultation } = read;
    const makings = () => selectMakings(db, consultation.id).select("made.passage_id").execute();
    const made = await makings();
    const [one] = await two(read);
    const lone = await db
      .selectFrom("passage")
      .leftJoin("key_point_passage as own", "own.passage_id", "passage.id")
      .select("passage.id")
      .where("passage.consultation_id", "=", consultation.id)
      .where("own.passage_id", "is", null)
      .orderBy("passage.id")
      .limit(3)
      .execute();
    const proposal = { key_point_id: one.id, consultation_id: consultation.id, sureness: 0 };
    const likely = [950, 820, 400];
    await db
      .insertInto("key_point_proposal")
      .values(lone.map(({ id }, at) => ({ ...proposal, passage_id: id, likely: likely[at] ?? 0 })))
      .execute();
    const { counts } = await countAcceptable(db, analyst, { consultation });
    expect(counts.map(({ count }) => count)).toEqual([1, 2, 2, 2, 2]);

    expect(await acceptProposals(db, analyst, { ...edit, bound: 800 })).toEqual({ ok: true });

    const accepted = (await pointOf(read, one.id)).passages.filter(({ passage_id }) =>
      lone.some(({ id }) => id === passage_id),
    );
    expect(accepted.map(({ made_by }) => made_by)).toEqual(["method", "method"]);
    expect((await listVerdicts(db, consultation.id)).every(({ isRead }) => !isRead)).toBe(true);
    await undoLast(read);
    expect(await makings()).toHaveLength(made.length);
  });

  test("is for analysts and case officers of that government", async () => {
    const read = await anArgued();
    const [one] = await two(read);
    const { analyst: foreign } = await anAnalystsConsultation(db);
    const own = { ...read.edit, keyPointId: one.id };

    await expect(removePoint(db, foreign, own)).rejects.toMatchObject({ status: 403 });
    const named = { ...read.edit, name: "A theme", keyPointIds: [one.id] };
    await expect(makeTheme(db, foreign, named)).rejects.toMatchObject({ status: 403 });
  });
});
