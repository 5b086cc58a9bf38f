import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest, mayReadAsOfficial, mayUseModels } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { findQuotes, quoted, readQuotes, selectPublicPassages } from "../said/find-quotes.server.ts";
import { selectWholeProposals } from "./whole-proposals.server.ts";

const mostShown = 50;

/** The server that there is, whether it is used here and how that went, and what models wrote. */
export async function findModels(
  db: Db,
  official: Account,
  { consultation }: { consultation: OfficialsConsultation },
) {
  allow(mayReadAsOfficial(official, consultation));
  const { id } = consultation;
  const server = await db.selectFrom("model_server").selectAll().executeTakeFirst();
  const use = await db
    .selectFrom("model_use")
    .innerJoin("account", "account.id", "model_use.set_by")
    .select(["is_on", "address", "set_at", "account.name as set_by", "sent_at", "failure", "failed_at"])
    .where("consultation_id", "=", id)
    .executeTakeFirst();
  const thrown = await db
    .selectFrom("model_proposal")
    .select("why")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("consultation_id", "=", id)
    .where("state", "=", "discarded")
    .groupBy("why")
    .orderBy("why")
    .execute();
  return {
    ...{ server: server ?? null, use: use ?? null, thrown },
    proposals: await listProposals(db, id),
    mayUse: mayUseModels(official, consultation),
    mayEdit: mayEditDigest(official, consultation),
  };
}

export type ModelsView = Awaited<ReturnType<typeof findModels>>;
export type ShownProposal = ModelsView["proposals"][number];

/** What is offered and what was accepted, each with the words that it rests on. */
async function listProposals(db: Db, consultationId: string) {
  const rows = await selectWholeProposals(db, consultationId)
    .leftJoin("theme", "theme.id", "proposal.theme_id")
    .leftJoin("account", "account.id", "proposal.decided_by")
    .select(["proposal.id", "proposal.words", "proposal.language", "proposal.state", "proposal.model"])
    .select(["proposal.address", "proposal.theme_id", "proposal.key_point_id", "proposal.decided_at"])
    .select(["theme.name as theme", "account.name as decided_by"])
    .where("proposal.state", "in", ["offered", "accepted"])
    .orderBy("proposal.state", "desc")
    .orderBy("proposal.id")
    .limit(mostShown)
    .execute();
  if (rows.length === 0) return [];
  const cited = await selectPublicPassages(db, consultationId)
    .innerJoin("model_citation as cited", "cited.passage_id", "passage.id")
    .select(quoted)
    .select("cited.proposal_id")
    .where(
      "cited.proposal_id",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("comment.number")
    .orderBy("passage.id")
    .execute();
  const quotes = await readQuotes(db, consultationId, cited);
  const keyPointIds = rows.flatMap(({ key_point_id }) => key_point_id ?? []);
  const named = await findQuotes(db, consultationId, { keyPointIds, each: 1 });
  return rows.map(({ key_point_id, words, ...row }) => ({
    ...row,
    ...{ key_point_id, words: words ?? "" },
    quote: named.get(key_point_id ?? "")?.[0] ?? null,
    cites: quotes.filter(({ proposal_id }) => proposal_id === row.id),
  }));
}

/** By key point, the sentences of a model that officials have accepted. */
export async function listAcceptedSentences(db: Db, consultationId: string) {
  const sentences = await selectAcceptedSentences(db, consultationId)
    .select("proposal.key_point_id")
    .where("proposal.key_point_id", "is not", null)
    .execute();
  return Object.fromEntries(
    sentences.map(({ key_point_id, ...sentence }): [string, AcceptedSentence] => [
      key_point_id ?? "",
      sentence,
    ]),
  );
}

function selectAcceptedSentences(db: Db, consultationId: string) {
  return selectWholeProposals(db, consultationId)
    .innerJoin("account", "account.id", "proposal.decided_by")
    .select(["proposal.words", "proposal.language", "proposal.model", "account.name as decided_by"])
    .where("proposal.state", "=", "accepted");
}

/** The sentence of a model for a key point that an official has accepted; null where there is none. */
export async function findAcceptedSentence(
  db: Db,
  official: Account,
  { consultation, keyPointId = "" }: { consultation: OfficialsConsultation; keyPointId: string | undefined },
) {
  allow(mayReadAsOfficial(official, consultation));
  const sentence = await selectAcceptedSentences(db, consultation.id)
    .where("proposal.key_point_id", "=", keyPointId)
    .executeTakeFirst();
  return sentence ?? null;
}

export type AcceptedSentence = NonNullable<Awaited<ReturnType<typeof findAcceptedSentence>>>;
