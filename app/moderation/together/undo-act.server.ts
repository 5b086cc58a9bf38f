import type { Account } from "#app/accounts/account.ts";
import { allow, mayDecide, mayModerate } from "#app/accounts/permissions.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { isNotUndoneRow } from "#app/comments/comment/undone.server.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { undoWithin } from "../undoing/undo.server.ts";
import type { NotDecided } from "./decide-together.server.ts";
import { endRule } from "./follow.server.ts";

interface UndoneAct {
  id: string;
  consultation_id: string;
  government_code: string;
}

/**
 * Undoes all that one act decided, and ends the rule that follows it. With what its rule decided since where that is asked
 * for. What something else was done with since stays as it is and is told by number and why, as
 * is what another moderator has to undo; the rest is undone. Where nothing could be undone the rule stays too. What is in the
 * hold is as if it were not of the act, and is of it again once released.
 */
export async function undoAct(
  db: Db,
  moderator: Account,
  { act, withFollowers, now }: { act: UndoneAct; withFollowers: boolean; now: Date },
) {
  allow(mayModerate(moderator, act));
  return inTransaction(db, async (db) => {
    await lockConsultation(db, act.consultation_id);
    const left: NotDecided[] = [];
    let undone = 0;
    for (const { id, number, author_id } of await listUndoable(db, act.id, withFollowers)) {
      const result = mayDecide(moderator, { ...act, author_id })
        ? await undoWithin(db, moderator, { decisionId: id, now })
        : refused({ decisions: message("together.written-by-you") });
      if (result.ok) undone += 1;
      else left.push({ number, why: result.errors });
    }
    if (undone === 0) return { ...refused({ decisions: message("together.nothing-to-undo") }), left };
    await endRule(db, moderator, { act, now });
    return { ok: true as const, undone, left };
  });
}

function listUndoable(db: Db, actId: string, withFollowers: boolean) {
  return db
    .selectFrom("decision")
    .innerJoin("comment", "comment.id", "decision.comment_id")
    .leftJoin("campaign_rule as rule", "rule.id", "decision.rule_id")
    .select(["decision.id", "comment.number", "comment.author_id"])
    .where(({ eb, or }) =>
      or([eb("decision.act_id", "=", actId), ...(withFollowers ? [eb("rule.act_id", "=", actId)] : [])]),
    )
    .where(isNotUndoneRow)
    .where(isOutOfHoldRow)
    .orderBy("comment.number")
    .execute();
}
