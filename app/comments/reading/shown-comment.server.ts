import type { ReadConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { isChangePending, isInHold, shownVersion } from "../comment/standing.ts";
import { standingOf } from "../comment/standing-words.ts";
import type { findComment } from "./find-comment.server.ts";
import { listVersionParts } from "./version-parts.server.ts";

/** All that a comment's page shows of what findComment has found, beside the text in which the consultation is read. */
export async function shownComment(
  db: Db,
  comment: Awaited<ReturnType<typeof findComment>>,
  consultation: ReadConsultation,
) {
  const { id, published_version, root_id } = comment;
  const { number, isPublic, changed_at, submitted_at, position, remarks_html, language } = comment;
  const { author_name, organisation, organisation_id, stakeholder_group, country } = comment;
  const { answers_for, attribution, late_by } = comment;
  const version = shownVersion(comment);
  return {
    ...{ number, isPublic, published_version, version, changed_at, submitted_at },
    ...{ author_name, organisation, organisation_id, stakeholder_group, country, answers_for, attribution },
    ...{ late_by, takenFor: late_by && (await reasonOf(db, late_by)) },
    ...{ position, remarks_html, language },
    ...(await listVersionParts(db, { comment_id: id, version }, consultation)),
    standing: standingOf(comment),
    isPending: isChangePending(comment),
    isInHold: isInHold(comment),
    measureLanguage: consultation.text.measureLanguage,
    isReply: root_id !== null,
    /** The version of the measure that it was made on, where that is an earlier one. */
    madeOn: comment.measure_version < consultation.measure_version ? comment.measure_version : null,
  };
}

/** What readers were told of a change. */
async function reasonOf(db: Db, changeId: string) {
  const { reason } = await db
    .selectFrom("consultation_change")
    .select("reason")
    .where("id", "=", changeId)
    .executeTakeFirstOrThrow();
  return reason;
}
