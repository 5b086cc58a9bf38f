import { stringify } from "csv-stringify/sync";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate } from "#app/accounts/permissions.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { isNotUndoneRow } from "#app/comments/comment/undone.server.ts";
import { type CsvSeparator, csvOptions } from "#app/requests/csv-options.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Db } from "#db/schema.ts";
import { claimGround } from "../grounds.ts";
import { wayOf } from "./decided-way.server.ts";

interface NotPublishedCsv {
  t: Translator;
  government: string;
  separator?: CsvSeparator;
}

const columns = [
  ...(["consultation", "comment", "version", "received", "group", "outcome", "ground", "reason"] as const),
  ...(["decided_by", "way", "decided", "appealed", "appeal_outcome", "appeal_decided"] as const),
] as const;

/** So many are in memory at once. */
const rowsAtOnce = 500;

/**
 * Every decision by which one of the government's moderators returned or rejected a comment and which counts, the earliest
 * first, as pieces of a CSV file: with its ground and reason, who decided by their office, and what came of an appeal.
 * What comments say is not in it. Instants are UTC; of what was sent in at-risk mode those of its author are the day alone.
 */
export function notPublishedCsv(db: Db, moderator: Account, asked: NotPublishedCsv) {
  allow(mayModerate(moderator, { government_code: asked.government }));
  return piecesOf(db, asked);
}

async function* piecesOf(db: Db, { t, government, separator }: NotPublishedCsv) {
  const options = csvOptions(separator);
  yield stringify([columns.map((column) => t(`moderation-office.column ${column}`))], options);
  let last = "";
  while (true) {
    const rows = await listAfter(db, government, last);
    if (rows.length === 0) return;
    last = rows.at(-1)?.id ?? last;
    const cells = rows.map(({ attribution, received, appealed, group, ground, ...row }) => ({
      ...row,
      ground,
      group: group ?? notStated,
      received: momentOf(received, attribution),
      appealed: appealed && momentOf(appealed, attribution),
      decided_by: ground === claimGround ? "confidential reader" : "moderator",
    }));
    yield stringify(cells, { ...options, bom: false, columns: [...columns] });
  }
}

const momentOf = (at: string, attribution: string) => (attribution === "at risk" ? at.slice(0, 10) : at);

function listAfter(db: Db, government: string, last: string) {
  return db
    .selectFrom("decision")
    .innerJoin("comment", "comment.id", "decision.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .innerJoin("comment_version as sent", (join) =>
      join
        .onRef("sent.comment_id", "=", "decision.comment_id")
        .onRef("sent.version", "=", "decision.version"),
    )
    .leftJoin("appeal", "appeal.decision_id", "decision.id")
    .select(["decision.id", "consultation.reference as consultation", "comment.number as comment"])
    .select(["decision.version", "sent.submitted_at as received", "comment.stakeholder_group as group"])
    .select(["decision.outcome", "decision.ground", "decision.reason", wayOf.as("way")])
    .select(["decision.decided_at as decided", "comment.attribution", "appeal.appealed_at as appealed"])
    .select(["appeal.outcome as appeal_outcome", "appeal.decided_at as appeal_decided"])
    .where("consultation.government_code", "=", government)
    .where("decision.outcome", "in", ["return", "reject"])
    .where("decision.id", ">", last)
    .where(isNotUndoneRow)
    .where(isOutOfHoldRow)
    .orderBy("decision.id")
    .limit(rowsAtOnce)
    .execute();
}
