import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import { notFound, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db, DigestEditKind } from "#db/schema.ts";
import type { EditedConsultation } from "../editing/decide-passage.server.ts";
import { findLastEdit, type LastEdit } from "../editing/last-edit.server.ts";
import { holdEdits, type MadeByPassage, recordEdit } from "../editing/record-edit.server.ts";
import type { SaidPair } from "./pair-features.ts";

interface PassageAnswer {
  consultation: EditedConsultation;
  passageId: string;
  /** The key point that was asked about. */
  keyPointId: string;
  /** The key point that it makes; null where it makes none that was asked about. */
  makes: string | null;
  /** The number of the last edit of the passage that the official has seen; 0 for none. */
  seen: number;
  now: Date;
}

/**
 * Records what an official answered: that the passage makes the key point that was asked about, or another one, and then none
 * of those that the method gave it to; or that it does not make that one. 404 where they are not of one side, or where the
 * passage names the key point that it would leave. Nothing is done where somebody edited the passage since.
 */
export async function answerPassage(
  db: Db,
  official: Account,
  { consultation, passageId, keyPointId, makes, seen, now }: PassageAnswer,
) {
  allow(mayEditDigest(official, consultation));
  return inTransaction(db, async (db) => {
    await holdEdits(db, consultation.id);
    const last = await findLastEdit(db, consultation.id, passageId);
    if ((last?.number ?? 0) !== seen) return refused({ answer: answeredMeanwhile(last) });
    await requireOneSide(db, consultation.id, { passageId, keyPointIds: [keyPointId, makes ?? keyPointId] });
    const made = await findMade(db, passageId);
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
}

function answeredMeanwhile(last: LastEdit | null) {
  return last
    ? message("digest-learning.answered-meanwhile", { kind: last.kind, name: last.name })
    : message("digest-learning.changed-meanwhile");
}

type AskedOf = Pick<PassageAnswer, "keyPointId" | "makes">;
type MadeWithQuote = MadeByPassage & { quote_passage_id: string | null };

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

async function findMade(db: Db, passageId: string): Promise<MadeWithQuote[]> {
  return db
    .selectFrom("key_point_passage as made")
    .innerJoin("key_point", "key_point.id", "made.key_point_id")
    .select(["made.key_point_id", "made.nearness", "made.made_by", "key_point.quote_passage_id"])
    .where("made.passage_id", "=", passageId)
    .orderBy("made.key_point_id")
    .execute();
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
