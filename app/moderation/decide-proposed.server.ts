import type { Account } from "#app/accounts/account.ts";
import { listRedactable } from "#app/comments/reading/redacted/list-redactable.server.ts";
import { sourceLanguage, speak } from "#app/words/speak.server.ts";
import type { Db } from "#db/schema.ts";
import { decideWithin } from "./decide.server.ts";
import { redactWithin } from "./redacting/redact.server.ts";
import { readStoredTaking } from "./redacting/stored-taking.ts";
import type { OpenProposal } from "./two-people/proposals.server.ts";

interface Confirmed {
  proposal: OpenProposal;
  confirmedBy: Account;
  now: Date;
}

/** Decides as one moderator has proposed and another confirms. In the caller's transaction. */
export async function decideProposed(db: Db, proposer: Account, { proposal, confirmedBy, now }: Confirmed) {
  const { comment_id: commentId, version, outcome, ground, reason, earlier, act_id, taking } = proposal;
  if (taking === null)
    return decideWithin(db, proposer, {
      ...{ commentId, version, outcome, ground, reason, confirmedBy, now },
      ...(act_id && { actId: act_id }),
      earlier: earlier ?? undefined,
    });
  const { parts } = await listRedactable(
    { db, t: speak(sourceLanguage) },
    { comment_id: commentId, version },
  );
  const redacted = { commentId, version, parts, taking: readStoredTaking(taking), reason, now };
  return redactWithin(db, proposer, { ...redacted, confirmedBy });
}
