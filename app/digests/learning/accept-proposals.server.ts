import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { changeOf } from "../editing/change.ts";
import { type Editing, editDigest } from "../editing/edit-digest.server.ts";
import { findEditNumber } from "../editing/last-edit.server.ts";
import { findMade, notEdited, rowOf } from "../editing/made-by.server.ts";

/** From which likelihood on, in thousandths, officials may accept all that is proposed. */
const bounds = [900, 800, 700, 600, 500] as const;

/** What is proposed and changes something: of passages that no official decided on, and that name no key point. */
function selectAcceptable(db: Db, consultationId: string) {
  return db
    .selectFrom("key_point_proposal as proposal")
    .innerJoin("passage", "passage.id", "proposal.passage_id")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version"),
    )
    .innerJoin("key_point as proposed", "proposed.id", "proposal.key_point_id")
    .where("proposal.consultation_id", "=", consultationId)
    .where("comment.parent_id", "is", null)
    .where("proposed.shown_as", "is not", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("key_point_passage as made")
            .innerJoin("key_point as own", "own.id", "made.key_point_id")
            .select("made.passage_id")
            .whereRef("made.passage_id", "=", "passage.id")
            .where(({ or, eb }) =>
              or([eb("made.made_by", "=", "official"), eb("own.shown_as", "=", eb.ref("proposed.shown_as"))]),
            ),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("key_point as named")
            .select("named.id")
            .whereRef("named.quote_passage_id", "=", "passage.id"),
        ),
      ),
    );
}

/** By bound, how many proposals would be accepted. */
export async function countAcceptable(
  db: Db,
  official: Account,
  { consultation }: { consultation: OfficialsConsultation },
) {
  allow(mayReadAsOfficial(official, consultation));
  const seen = await findEditNumber(db, consultation.id);
  const rows = await selectAcceptable(db, consultation.id).select("proposal.likely").execute();
  const counts = bounds.map((bound) => ({
    bound,
    count: rows.filter(({ likely }) => likely >= bound).length,
  }));
  return { seen, counts, mayEdit: mayEditDigest(official, consultation) };
}

/** What the form sends. */
export const newBound = z.object({
  bound: z.coerce.number().refine((bound) => bounds.some((known) => known === bound)),
  seen: z.coerce.number().int().min(0).max(1_000_000_000).catch(0),
});

/**
 * Has every passage make what is proposed for it at that likelihood or more, as one edit. Nobody has read them, so they stay
 * unconfirmed, teach nothing, and may still be asked about; they hold until somebody says otherwise.
 */
export async function acceptProposals(
  db: Db,
  official: Account,
  { bound, ...editing }: Editing & { bound: number },
) {
  const { consultation } = editing;
  return editDigest(db, official, editing, async (db) => {
    const proposals = await selectAcceptable(db, consultation.id)
      .select(["proposal.passage_id", "proposal.key_point_id"])
      .where("proposal.likely", ">=", bound)
      .orderBy("proposal.passage_id")
      .execute();
    if (proposals.length === 0) return notEdited("gone");
    const made = await findMade(
      db,
      consultation.id,
      proposals.map(({ passage_id }) => passage_id),
    );
    return {
      kind: "accept-proposals",
      told: { count: proposals.length },
      change: changeOf({
        made: proposals.map(({ passage_id, key_point_id }) => ({
          passage_id,
          before: (made.get(passage_id) ?? []).map(rowOf),
          after: [{ key_point_id, nearness: bound, made_by: "method" as const }],
        })),
      }),
      verdicts: proposals.map((one) => ({ ...one, verdict: "makes" as const })),
    };
  });
}
