import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { quoted, readQuotes, selectPublicPassages } from "../said/find-quotes.server.ts";
import { selectMade } from "../said/made-points.server.ts";
import { leastLikely } from "./learn.ts";

export const proposedAtOnce = 10;

interface ProposedFor {
  consultation: OfficialsConsultation;
  keyPointId: string | undefined;
}

export type ProposedPassages = Awaited<ReturnType<typeof findProposed>>;

/** Passages that likely make a key point that they are not assigned to, the likeliest first, with how many there are. */
export async function findProposed(db: Db, official: Account, { consultation, keyPointId }: ProposedFor) {
  allow(mayReadAsOfficial(official, consultation));
  const proposed = selectProposed(db, consultation.id, keyPointId ?? "");
  const { total } = await proposed
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await proposed
    .select(quoted)
    .select("proposal.likely")
    .orderBy("proposal.likely", "desc")
    .orderBy("passage.id")
    .limit(proposedAtOnce)
    .execute();
  return { total, passages: await readQuotes(db, consultation.id, rows) };
}

function selectProposed(db: Db, consultationId: string, keyPointId: string) {
  return selectPublicPassages(db, consultationId)
    .innerJoin("key_point_proposal as proposal", "proposal.passage_id", "passage.id")
    .innerJoin("key_point as proposed", "proposed.id", "proposal.key_point_id")
    .leftJoin(selectMade(db, consultationId), (join) =>
      join
        .onRef("made.passage_id", "=", "passage.id")
        .on(({ or, eb }) =>
          or([eb("made.key_point_id", "=", keyPointId), eb("made.made_by", "=", "official")]),
        ),
    )
    .where("proposed.shown_as", "=", keyPointId)
    .where("proposal.likely", ">=", 1000 * leastLikely)
    .where("made.passage_id", "is", null);
}
