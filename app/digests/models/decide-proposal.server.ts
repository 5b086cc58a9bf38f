import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { changeOf, type ThemeCells } from "../editing/change.ts";
import { holdEdits, recordEdit } from "../editing/record-edit.server.ts";
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
    const former = await nameTheme(db, official, { consultation, proposal, accept, now });
    await db
      .updateTable("model_proposal")
      .set({
        ...{ state: accept ? "accepted" : "refused", former },
        ...{ decided_by: official.id, decided_at: now.toISOString() },
      })
      .where("id", "=", proposalId)
      .execute();
    // A sentence is no edit; still what was proposed for the digest without knowing of it is outdated.
    if (proposal.theme_id === null)
      await db
        .updateTable("digest_progress")
        .set((progress) => ({ edit_number: progress("edit_number", "+", 1) }))
        .where("consultation_id", "=", consultation.id)
        .execute();
    return { ok: true as const };
  });
}

interface NamedBy extends Pick<DecidedProposal, "consultation" | "accept" | "now"> {
  proposal: { theme_id: string | null; words: string | null; former: string | null };
}

/** Gives the name that the theme had before it was accepted. Each is an edit like others, and is undone like them. */
async function nameTheme(
  db: Db,
  official: Account,
  { consultation, proposal: { theme_id, words, former }, accept, now }: NamedBy,
) {
  if (theme_id === null || words === null) return null;
  const { name, named_by, machine_name } = await db
    .selectFrom("theme")
    .select(["name", "named_by", "machine_name"])
    .where("id", "=", theme_id)
    .executeTakeFirstOrThrow();
  const before: ThemeCells = { name, named_by, machine_name };
  const given: ThemeCells = { name: words, named_by: "official", machine_name: words };
  const back: ThemeCells = { name: former ?? name, named_by: "method", machine_name: null };
  const isGiven = accept || (former !== null && name === words);
  if (isGiven) {
    const rows = [{ table: "theme" as const, id: theme_id, before, after: accept ? given : back }];
    const kind = accept ? ("accept-name" as const) : ("refuse-name" as const);
    await recordEdit(
      db,
      { consultation, official, now, undoes: null },
      { kind, told: { theme_id }, change: changeOf({ rows }) },
    );
  }
  return accept ? name : former;
}
