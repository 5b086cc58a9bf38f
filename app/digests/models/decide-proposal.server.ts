import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { changeOf, type ProposalCells, type ThemeCells } from "../editing/change.ts";
import { holdEdits, recordEdit } from "../editing/record-edit.server.ts";
import { formerCells } from "./former-cells.server.ts";
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
      .select(["proposal.state", "proposal.decided_by", "proposal.decided_at"])
      .where("proposal.id", "=", proposalId)
      .where("proposal.state", "in", accept ? ["offered"] : ["offered", "accepted"])
      .executeTakeFirst();
    if (!proposal)
      return { ok: false as const, errors: { proposals: message("digest-models.decided-meanwhile") } };
    await decide(db, official, { consultation, proposal, accept, now });
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

interface NameDecision extends Pick<DecidedProposal, "consultation" | "accept" | "now"> {
  proposal: ProposalCells & { id: string; theme_id: string | null; words: string | null };
}

/**
 * Where it is about a theme’s name it is an edit like others, and is undone like them: the proposal is then what it was. So it
 * is where the theme was renamed since, which cannot be undone to a name that is refused.
 */
async function decide(db: Db, official: Account, { consultation, proposal, accept, now }: NameDecision) {
  const { id, theme_id, words, ...before } = proposal;
  const theme = theme_id === null ? undefined : await findTheme(db, theme_id);
  const after: ProposalCells = {
    ...{ state: accept ? "accepted" : "refused", former: accept ? (theme?.name ?? null) : before.former },
    ...{ decided_by: official.id, decided_at: now.toISOString() },
  };
  const isTakenBack = theme?.name === words ? before.former !== null : before.state === "accepted";
  if (!theme || words === null || !(accept || isTakenBack)) {
    await db.updateTable("model_proposal").set(after).where("id", "=", id).execute();
    return;
  }
  const { id: themeId, ...cells } = theme;
  const named: ThemeCells = accept
    ? { name: words, named_by: "official", machine_name: words }
    : cells.name === words
      ? await formerCells(db, consultation.id, { theme_id: themeId, words, former: before.former })
      : { ...cells, machine_name: cells.machine_name === words ? null : cells.machine_name };
  const rows = [
    { table: "theme" as const, id: themeId, before: cells, after: named },
    { table: "model_proposal" as const, id, before, after },
  ];
  const kind = accept ? ("accept-name" as const) : ("refuse-name" as const);
  await recordEdit(
    db,
    { consultation, official, now, undoes: null },
    { kind, told: { theme_id: themeId }, change: changeOf({ rows }) },
  );
}

async function findTheme(db: Db, id: string) {
  return db
    .selectFrom("theme")
    .select(["id", "name", "named_by", "machine_name"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}
