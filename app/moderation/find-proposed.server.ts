import {
  listRedactable,
  type PartsReader,
  type TakenOut,
} from "#app/comments/reading/redacted/list-redactable.server.ts";
import { takenBy } from "./redacting/redact-rows.server.ts";
import { readStoredTaking } from "./redacting/stored-taking.ts";
import { findOpenProposal } from "./two-people/proposals.server.ts";

/** What is proposed for the comment as it stands, with what it would take out; null where nothing is. */
export async function findProposed(reader: PartsReader, comment: { id: string; current_version: number }) {
  const proposal = await findOpenProposal(reader.db, comment);
  if (!proposal) return null;
  const { taking } = proposal;
  if (taking === null) return { ...proposal, takes: [] satisfies TakenOut[] };
  const which = { comment_id: comment.id, version: proposal.version };
  const { parts } = await listRedactable(reader, which);
  const labels = new Map(parts.map(({ name, label }) => [name, label]));
  const takes = takenBy(readStoredTaking(taking), parts).map(
    (taken): TakenOut => ({ ...taken, label: labels.get(taken.part) ?? "" }),
  );
  return { ...proposal, takes };
}
