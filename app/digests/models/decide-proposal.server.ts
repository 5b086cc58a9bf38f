import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { holdEdits } from "../editing/record-edit.server.ts";
import { selectWholeProposals } from "./whole-proposals.server.ts";

interface DecidedProposal {
  consultation: Pick<OfficialsConsultation, "id" | "government_code">;
  proposalId: string;
  accept: boolean;
  now: Date;
}

/**
 * Accepts what a model wrote, or refuses it; what was accepted can be refused later. A theme gets the name that is accepted, and has its
 * former one again when that is refused. Refused where a colleague has decided otherwise, or where what it cites is not public any more.
 */
export async function decideProposal(
  db: Db,
  official: Account,
  { consultation, proposalId, accept, now }: DecidedProposal,
) {
  allow(mayEditDigest(official, consultation));
  return inTransaction(db, async (db) => {
    await holdEdits(db, consultation.id);
    const proposal = await selectWholeProposals(db, consultation.id)
      .select(["proposal.id", "proposal.theme_id", "proposal.words", "proposal.former"])
      .where("proposal.id", "=", proposalId)
      .where("proposal.state", "in", accept ? ["offered"] : ["offered", "accepted"])
      .executeTakeFirst();
    if (!proposal)
      return { ok: false as const, errors: { proposals: message("digest-models.decided-meanwhile") } };
    const former = await nameTheme(db, proposal, accept);
    await db
      .updateTable("model_proposal")
      .set({
        ...{ state: accept ? "accepted" : "refused", former },
        ...{ decided_by: official.id, decided_at: now.toISOString() },
      })
      .where("id", "=", proposalId)
      .execute();
    return { ok: true as const };
  });
}

interface NamedBy {
  theme_id: string | null;
  words: string | null;
  former: string | null;
}

/** Gives the name that the theme had. */
async function nameTheme(db: Db, { theme_id, words, former }: NamedBy, accept: boolean) {
  if (theme_id === null || words === null) return null;
  const theme = await db
    .selectFrom("theme")
    .select("name")
    .where("id", "=", theme_id)
    .executeTakeFirstOrThrow();
  if (accept)
    await db
      .updateTable("theme")
      .set({ name: words, named_by: "official", machine_name: words })
      .where("id", "=", theme_id)
      .execute();
  else if (former !== null && theme.name === words)
    await db
      .updateTable("theme")
      .set({ name: former, named_by: "method", machine_name: null })
      .where("id", "=", theme_id)
      .execute();
  return accept ? theme.name : former;
}
