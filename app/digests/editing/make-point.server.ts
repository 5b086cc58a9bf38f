import type { Account } from "#app/accounts/account.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { changeOf, passageSubject } from "./change.ts";
import { type Editing, editDigest } from "./edit-digest.server.ts";
import { asNearAsCanBe } from "./edit-passage.server.ts";
import { findPassages, isOfOneSide, notEdited, type PassageAsMade, rowOf } from "./made-by.server.ts";
import type { SaidOfPassage } from "./record-edit.server.ts";

interface NewPoint extends Editing {
  /** Of one side; the first names it. */
  passageIds: string[];
}

/**
 * Makes a key point of passages, which leave those that they made: of some passages of another key point this is a part
 * that is split from it, in the same theme.
 */
export async function makePoint(db: Db, official: Account, { passageIds, ...editing }: NewPoint) {
  const { consultation } = editing;
  const id = newId();
  const result = await editDigest(db, official, editing, async (db) => {
    const subjects = passageIds.map((id) => passageSubject(id));
    const passages = await findPassages(db, consultation.id, passageIds);
    const [first] = passages ?? [];
    if (!passages || !first || !passages.every((passage) => isOfOneSide(passage, first)))
      return notEdited("gone", ...subjects);
    if (passages.some(({ made }) => made.some(({ names }) => names))) return notEdited("names", ...subjects);
    const made = { key_point_id: id, nearness: asNearAsCanBe, made_by: "official" as const };
    return {
      kind: "make-key-point",
      told: { key_point_id: id, count: passages.length },
      creates: { key_points: [await newRow(db, consultation.id, { id, passages, first })] },
      change: changeOf({
        rows: [
          {
            ...{ table: "key_point", id },
            before: { shown_as: null, quote_passage_id: null },
            after: { shown_as: id, quote_passage_id: first.id },
          },
        ],
        made: passages.map((passage) => ({
          ...{ passage_id: passage.id, before: passage.made.map(rowOf), after: [made] },
        })),
      }),
      verdicts: passages.flatMap((passage) => verdictsOn(passage, id)),
    };
  });
  return result.ok ? { ...result, id } : result;
}

function verdictsOn({ id, made }: PassageAsMade, key_point_id: string): SaidOfPassage[] {
  return [
    { passage_id: id, key_point_id, verdict: "makes" },
    ...made.map(({ row }) => ({
      ...{ passage_id: id, key_point_id: row.key_point_id, verdict: "does not make" as const },
    })),
  ];
}

interface NewPointRow {
  id: string;
  passages: PassageAsMade[];
  first: PassageAsMade;
}

async function newRow(db: Db, consultation_id: string, { id, passages, first }: NewPointRow) {
  const side = await db
    .selectFrom("passage")
    .select(["language", "position"])
    .where("id", "=", first.id)
    .executeTakeFirstOrThrow();
  const progress = await db
    .selectFrom("digest_progress")
    .select("build_number")
    .where("consultation_id", "=", consultation_id)
    .executeTakeFirst();
  const { provision_id } = first;
  return {
    ...{ id, consultation_id, ...side, build_number: progress?.build_number ?? 0 },
    theme_id: await themeOf(db, first),
    provision_id: passages.every((one) => one.provision_id === provision_id) ? provision_id : null,
    ...{ quote_passage_id: null, weights: "[]", joined_as: null, shown_as: null },
    ...{ place: null, sentence: null, state: null, assigned_to: null },
  };
}

async function themeOf(db: Db, { made }: PassageAsMade) {
  const [from] = made.flatMap(({ shown_as }) => shown_as ?? []);
  if (!from) return null;
  const point = await db.selectFrom("key_point").select("theme_id").where("id", "=", from).executeTakeFirst();
  return point?.theme_id ?? null;
}
