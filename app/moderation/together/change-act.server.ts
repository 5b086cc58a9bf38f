import type { Account } from "#app/accounts/account.ts";
import { checkForm, type Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { answerAct, newAnswerToAct } from "./answer-act.server.ts";
import type { NotDecided } from "./decide-together.server.ts";
import type { JointAct } from "./find-act.server.ts";
import { endRule } from "./follow.server.ts";
import { undoAct } from "./undo-act.server.ts";

interface ChangingAct {
  act: JointAct;
  typed: Typed;
  now: Date;
}

/**
 * Does what a form on the page of an act asks for: to undo it, to end its rule, or to answer what it proposes. Gives what
 * could not be undone or answered.
 */
export async function changeAct(db: Db, moderator: Account, { act, typed, now }: ChangingAct) {
  if (typed.intent === "undo")
    return orConflict(await undoAct(db, moderator, { act, withFollowers: typed.followers === "yes", now }));
  if (typed.intent === "end") {
    await endRule(db, moderator, { act, now });
    return { ok: true as const, left: [] };
  }
  const form = checkForm(typed, newAnswerToAct);
  if (!form.ok) return { ok: false as const, errors: form.errors, left: [], status: 422 };
  return orConflict(await answerAct(db, moderator, { ...form.values, act, now }));
}

function orConflict(result: { left?: NotDecided[] } & ({ ok: true } | { ok: false; errors: Errors })) {
  const { left = [] } = result;
  return result.ok
    ? { ok: true as const, left }
    : { ok: false as const, errors: result.errors, left, status: 409 };
}
