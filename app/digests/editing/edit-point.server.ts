import type { Account } from "#app/accounts/account.ts";
import type { Db, PointState } from "#db/schema.ts";
import { changeOf, type PointCells, type PointChange, passageSubject, subjectsOfRow } from "./change.ts";
import { type Editing, editDigest, type NotEdited } from "./edit-digest.server.ts";
import type { EditKind } from "./edit-kind.ts";
import {
  findMade,
  findPassages,
  findShownPoint,
  isOfOneSide,
  notEdited,
  rowOf,
  type ShownKeyPoint,
} from "./made-by.server.ts";
import type { OwnSentence } from "./own-sentence.ts";
import type { PlannedEdit } from "./record-edit.server.ts";

interface EditedPoint extends Editing {
  keyPointId: string;
}

type PointPlanning = (db: Db, point: ShownKeyPoint) => Promise<PlannedEdit | NotEdited>;

/** Edits a key point that is shown; `plan` is given it as it stands. */
async function editPoint(
  db: Db,
  official: Account,
  { keyPointId, ...editing }: EditedPoint,
  plan: PointPlanning,
) {
  return editDigest(db, official, editing, async (db) => {
    const point = await findShownPoint(db, editing.consultation.id, keyPointId);
    return point ? plan(db, point) : notEdited("gone", ...subjectsOfRow("key_point", keyPointId));
  });
}

/** Sets something of a key point itself, where that is another than it was. */
function setting(kind: EditKind, point: ShownKeyPoint, after: PointCells): PlannedEdit | NotEdited {
  const before = beforeOf(point, after);
  if (JSON.stringify(before) === JSON.stringify(after))
    return notEdited("same", ...subjectsOfRow("key_point", point.id));
  const rows = [{ table: "key_point" as const, id: point.id, before, after }];
  return { kind, told: { key_point_id: point.id }, change: changeOf({ rows }) };
}

/** What stands in the columns that are set, in the same order. */
function beforeOf(point: ShownKeyPoint, after: PointCells): PointCells {
  const { theme_id, quote_passage_id, shown_as, place, sentence, state, assigned_to } = point;
  const all = { theme_id, quote_passage_id, shown_as, place, sentence, state, assigned_to };
  return Object.fromEntries(Object.entries(all).filter(([column]) => column in after));
}

/** Shows all that is shown as this key point as another one, or as none. */
function showingAs({ ids, id }: ShownKeyPoint, shown_as: string | null): PointChange[] {
  return ids.map((own) => ({ table: "key_point", id: own, before: { shown_as: id }, after: { shown_as } }));
}

/** Makes one key point of two of one side: all that makes the one makes the other from then on. */
export async function mergePoints(
  db: Db,
  official: Account,
  { into, ...editing }: EditedPoint & { into: string },
) {
  return editPoint(db, official, editing, async (db, point) => {
    const { consultation } = editing;
    const other = await findShownPoint(db, consultation.id, into);
    if (!other || other.id === point.id || !isOfOneSide(point, other))
      return notEdited("gone", ...subjectsOfRow("key_point", into));
    return {
      kind: "merge-key-points",
      told: { key_point_id: into },
      change: changeOf({
        rows: showingAs(point, into),
        made: await madeByBoth(db, consultation.id, { from: point, into: other }),
      }),
    };
  });
}

/** Passages that make both stay with the one that stays, so that none counts twice. */
async function madeByBoth(
  db: Db,
  consultationId: string,
  { from, into }: { from: ShownKeyPoint; into: ShownKeyPoint },
) {
  const both = await db
    .selectFrom("key_point_passage as one")
    .innerJoin("key_point_passage as other", "other.passage_id", "one.passage_id")
    .select("one.passage_id")
    .distinct()
    .where("one.key_point_id", "in", from.ids)
    .where("other.key_point_id", "in", into.ids)
    .execute();
  const made = await findMade(
    db,
    consultationId,
    both.map(({ passage_id }) => passage_id),
  );
  return [...made].map(([passage_id, places]) => ({
    passage_id,
    before: places.map(rowOf),
    after: places.filter(({ shown_as }) => shown_as !== from.id).map(rowOf),
  }));
}

/** Takes a key point from the digest. It still draws what would make it, so that it does not come back under another id. */
export async function removePoint(db: Db, official: Account, editing: EditedPoint) {
  return editPoint(db, official, editing, async (_, point) => ({
    kind: "remove-key-point",
    told: {},
    change: changeOf({ rows: showingAs(point, null) }),
  }));
}

/** Has a passage that makes the key point name it, which confirms that it does. */
export async function namePoint(
  db: Db,
  official: Account,
  { passageId, ...editing }: EditedPoint & { passageId: string },
) {
  return editPoint(db, official, editing, async (db, point) => {
    const [passage] = (await findPassages(db, editing.consultation.id, [passageId])) ?? [];
    const own = passage?.made.find(({ shown_as }) => shown_as === point.id)?.row;
    if (!own) return notEdited("gone", passageSubject(passageId));
    const named = setting("name-key-point", point, { quote_passage_id: passageId });
    if ("why" in named) return named;
    const made = [
      { passage_id: passageId, before: [own], after: [{ ...own, made_by: "official" as const }] },
    ];
    return {
      ...named,
      change: { ...named.change, made },
      verdicts: [{ passage_id: passageId, key_point_id: own.key_point_id, verdict: "makes" }],
    };
  });
}

/** Puts a key point into a theme that is shown, or into none. */
export async function movePoint(
  db: Db,
  official: Account,
  { themeId, ...editing }: EditedPoint & { themeId: string | null },
) {
  return editPoint(db, official, editing, async (db, point) => {
    const theme = await db
      .selectFrom("theme")
      .select("name")
      .where("consultation_id", "=", editing.consultation.id)
      .where("id", "=", themeId ?? "")
      .whereRef("shown_as", "=", "theme.id")
      .executeTakeFirst();
    if (themeId !== null && !theme) return notEdited("gone", ...subjectsOfRow("theme", themeId));
    return setting("move-key-point", point, { theme_id: themeId });
  });
}

/** Gives a key point its place in its theme; null for the place that its strength gives it. */
export async function placePoint(
  db: Db,
  official: Account,
  { place, ...editing }: EditedPoint & { place: number | null },
) {
  return editPoint(db, official, editing, async (_, point) => setting("place-key-point", point, { place }));
}

/** Writes a sentence of the official's own, which cites passages that make the key point; without words it is taken away. */
export async function writeSentence(
  db: Db,
  official: Account,
  { text, passageIds, ...editing }: EditedPoint & { text: string; passageIds: string[] },
) {
  return editPoint(db, official, editing, async (db, point) => {
    if (text === "") return setting("write-sentence", point, { sentence: null });
    const made = await findMade(db, editing.consultation.id, passageIds);
    const cited = [...made].filter(([, places]) => places.some(({ shown_as }) => shown_as === point.id));
    if (cited.length === 0 || cited.length < passageIds.length)
      return notEdited("gone", ...passageIds.map((id) => passageSubject(id)));
    const sentence: OwnSentence = { text, account_id: official.id, passage_ids: passageIds };
    return setting("write-sentence", point, { sentence: JSON.stringify(sentence) });
  });
}

/** Says how far officials are with a key point, and which colleague sees to it. */
export async function setState(
  db: Db,
  official: Account,
  { state, assigned_to, ...editing }: EditedPoint & { state: PointState | null; assigned_to: string | null },
) {
  return editPoint(db, official, editing, async (db, point) => {
    const colleague = await db
      .selectFrom("official")
      .select("account_id")
      .where("government_code", "=", editing.consultation.government_code)
      .where("account_id", "=", assigned_to ?? "")
      .executeTakeFirst();
    if (assigned_to !== null && !colleague) return notEdited("gone");
    return setting("set-state", point, { state, assigned_to });
  });
}
