import type { Account } from "#app/accounts/account.ts";
import { notFound, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Db, DigestEditKind } from "#db/schema.ts";
import { editPassage, type MadeWithQuote, type PassageEdit } from "../editing/edit-passage.server.ts";
import type { LastEdit } from "../editing/last-edit.server.ts";
import { type MadeByPassage, recordEdit } from "../editing/record-edit.server.ts";
import type { SaidPair } from "./pair-features.ts";

interface PassageAnswer extends PassageEdit {
  /** The key point that was asked about. */
  keyPointId: string;
  /** The key point that it makes; null where it makes none that was asked about. */
  makes: string | null;
}

/**
 * Records what an official answered: that the passage makes the key point that was asked about, or another one, and then none
 * of those that the method gave it to; or that it does not make that one. 404 where they are not of one side, or where the
 * passage names the key point that it would leave. Nothing is done where somebody edited the passage since.
 */
export async function answerPassage(
  db: Db,
  official: Account,
  { keyPointId, makes, now, ...passage }: PassageAnswer,
) {
  const { consultation, passageId } = passage;
  const done = await editPassage(db, official, passage, async (db, made) => {
    await requireOneSide(db, consultation.id, { passageId, keyPointIds: [keyPointId, makes ?? keyPointId] });
    const { kind, after } = outcomeOf(made, { keyPointId, makes });
    if (made.some((one) => one.quote_passage_id === passageId && !after.some(isOf(one)))) throw notFound();
    await recordEdit(db, official, {
      ...{ consultation_id: consultation.id, kind, passage_id: passageId, undoes: null, now },
      change: { before: made.map(withoutQuote), after },
      verdicts: verdictsOf(made, { keyPointId, makes }),
    });
    // What was proposed was answered; what else may be true is learnt next time.
    await db.deleteFrom("key_point_proposal").where("passage_id", "=", passageId).execute();
    return { ok: true as const };
  });
  return done.ok ? done : refused({ answer: answeredMeanwhile(done.last) });
}

function answeredMeanwhile(last: LastEdit | null) {
  return last
    ? message("digest-learning.answered-meanwhile", { kind: last.kind, name: last.name })
    : message("digest-learning.changed-meanwhile");
}

type AskedOf = Pick<PassageAnswer, "keyPointId" | "makes">;

const isOf = (one: MadeByPassage) => (other: MadeByPassage) => one.key_point_id === other.key_point_id;
const withoutQuote = ({ quote_passage_id: _, ...made }: MadeWithQuote): MadeByPassage => made;
/** As near as the quote, since officials' word counts for more than any likeness. */
const asNearAsCanBe = 1000;

function outcomeOf(
  made: MadeWithQuote[],
  { keyPointId, makes }: AskedOf,
): { kind: DigestEditKind; after: MadeByPassage[] } {
  if (makes === null)
    return {
      kind: "refuse",
      after: made.filter(({ key_point_id }) => key_point_id !== keyPointId).map(withoutQuote),
    };
  const known = made.find(({ key_point_id }) => key_point_id === makes);
  const nearness = known?.nearness ?? asNearAsCanBe;
  const isThere = known !== undefined && made.length === 1;
  return {
    kind: isThere ? "confirm" : "move",
    after: [{ key_point_id: makes, nearness, made_by: "official" }],
  };
}

function verdictsOf(made: MadeWithQuote[], { keyPointId, makes }: AskedOf): Omit<SaidPair, "passage_id">[] {
  if (makes === null) return [{ key_point_id: keyPointId, verdict: "does not make" }];
  const left = new Set([keyPointId, ...made.map(({ key_point_id }) => key_point_id)]);
  left.delete(makes);
  return [
    { key_point_id: makes, verdict: "makes" },
    ...[...left].map((key_point_id) => ({ key_point_id, verdict: "does not make" as const })),
  ];
}

/** Key points never mix languages or positions. */
async function requireOneSide(
  db: Db,
  consultationId: string,
  { passageId, keyPointIds }: { passageId: string; keyPointIds: string[] },
) {
  const passage = await db
    .selectFrom("passage")
    .select(["language", "position"])
    .where("consultation_id", "=", consultationId)
    .where("id", "=", passageId)
    .executeTakeFirst();
  if (!passage) throw notFound();
  const points = await db
    .selectFrom("key_point")
    .select("id")
    .where("consultation_id", "=", consultationId)
    .where("id", "in", keyPointIds)
    .where("language", "=", passage.language)
    .where("position", passage.position === null ? "is" : "=", passage.position)
    .execute();
  if (points.length < new Set(keyPointIds).size) throw notFound();
}
