import type { Account } from "#app/accounts/account.ts";
import { notFound, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Db } from "#db/schema.ts";
import { changeOf, type MadeByPassage } from "../editing/change.ts";
import { type Editing, editDigest } from "../editing/edit-digest.server.ts";
import type { EditKind } from "../editing/edit-kind.ts";
import { asNearAsCanBe } from "../editing/edit-passage.server.ts";
import {
  findPassages,
  findShownPoint,
  isOfOneSide,
  type MadePlace,
  rowOf,
} from "../editing/made-by.server.ts";
import type { SaidPair } from "./pair-features.ts";

interface PassageAnswer extends Editing {
  passageId: string;
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
  { passageId, keyPointId, makes, ...editing }: PassageAnswer,
) {
  const { consultation } = editing;
  const done = await editDigest(db, official, editing, async (db) => {
    const [passage] = (await findPassages(db, consultation.id, [passageId])) ?? [];
    const point = await findShownPoint(db, consultation.id, keyPointId);
    const other = makes === null ? point : await findShownPoint(db, consultation.id, makes);
    if (!passage || !point || !other || !isOfOneSide(passage, point) || !isOfOneSide(passage, other))
      throw notFound();
    const { kind, after } = outcomeOf(passage.made, { keyPointId, makes });
    const isKept = ({ row }: MadePlace) =>
      after.some(({ key_point_id }) => key_point_id === row.key_point_id);
    if (passage.made.some((one) => one.names && !isKept(one))) throw notFound();
    const verdicts = verdictsOf(passage.made, { asked: point.ids, makes, after });
    return {
      kind,
      told: { key_point_id: makes ?? keyPointId },
      change: changeOf({ made: [{ passage_id: passageId, before: passage.made.map(rowOf), after }] }),
      verdicts: verdicts.map((said) => ({ passage_id: passageId, ...said })),
    };
  });
  if (done.ok) return done;
  const answer =
    done.why === "changed"
      ? message("digest-learning.answered-meanwhile", { name: done.last.name })
      : message(`digest-edits.${done.why}`);
  return refused({ answer });
}

interface AnswerOn {
  keyPointId: string;
  makes: string | null;
}

function outcomeOf(
  made: MadePlace[],
  { keyPointId, makes }: AnswerOn,
): { kind: EditKind; after: MadeByPassage[] } {
  if (makes === null)
    return { kind: "refuse", after: made.filter(({ shown_as }) => shown_as !== keyPointId).map(rowOf) };
  const known = made.find(({ shown_as }) => shown_as === makes)?.row;
  const row = known ?? { key_point_id: makes, nearness: asNearAsCanBe };
  const isThere = known !== undefined && made.length === 1;
  return { kind: isThere ? "confirm" : "move", after: [{ ...row, made_by: "official" }] };
}

interface Verdicts {
  /** The key point that was asked about, and those that were merged into it. */
  asked: string[];
  makes: string | null;
  after: MadeByPassage[];
}

function verdictsOf(made: MadePlace[], { asked, makes, after }: Verdicts): Omit<SaidPair, "passage_id">[] {
  const doesNotMake = (ids: string[]) =>
    ids.map((key_point_id) => ({ key_point_id, verdict: "does not make" as const }));
  if (makes === null) return doesNotMake(asked);
  const [kept = ""] = after.map(({ key_point_id }) => key_point_id);
  const left = new Set(made.map(({ row }) => row.key_point_id));
  if (!asked.includes(makes)) for (const id of asked) left.add(id);
  left.delete(kept);
  return [{ key_point_id: kept, verdict: "makes" }, ...doesNotMake([...left])];
}
