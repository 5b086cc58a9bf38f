import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { quoted, readQuotes } from "../said/find-quotes.server.ts";
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

/** From the proposals on: no more is read than what is proposed for this key point, however many comments there are. */
function selectProposed(db: Db, consultationId: string, keyPointId: string) {
  return db
    .selectFrom("key_point as proposed")
    .innerJoin("key_point_proposal as proposal", "proposal.key_point_id", "proposed.id")
    .innerJoin("passage", "passage.id", "proposal.passage_id")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version"),
    )
    .where("proposed.consultation_id", "=", consultationId)
    .where("proposed.shown_as", "=", keyPointId)
    .where("comment.parent_id", "is", null)
    .where("proposal.likely", ">=", 1000 * leastLikely)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("key_point_passage as made")
            .innerJoin("key_point as own", "own.id", "made.key_point_id")
            .select("made.passage_id")
            .whereRef("made.passage_id", "=", "passage.id")
            .where("own.shown_as", "is not", null)
            .where(({ or, eb }) =>
              or([eb("own.shown_as", "=", keyPointId), eb("made.made_by", "=", "official")]),
            ),
        ),
      ),
    );
}
