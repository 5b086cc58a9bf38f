import { type SqlBool, sql } from "kysely";
import { isNotUndoneRow } from "#app/comments/comment/undone.server.ts";
import { boundsOfYear, localTimeOf } from "#app/consultations/local-time.server.ts";
import { type AppealOutcome, type Db, type Ground, grounds, type Instant } from "#db/schema.ts";
import { wayOf } from "./decided-way.server.ts";
import {
  type AlikeDecisions,
  type AnsweredAppeals,
  countDecisions,
  countOnGround,
  type DecidedWhen,
  type ModerationReport,
  type ReportedOutcome,
  reportedOutcomes,
} from "./report.ts";

/** A consultation, or what a government did in a year on the clocks of its time zone. */
export type ReportScope =
  | { consultationId: string }
  | { government: { code: string; time_zone: string }; year: number };

/**
 * What moderators decided, counted from the rows: decisions that were undone nowhere but by themselves. It holds what
 * everyone may know: nothing of what waits, and of what was sent in at-risk mode no times, and no decision to publish it
 * before it appears.
 */
export async function findModerationReport(db: Db, scope: ReportScope): Promise<ModerationReport> {
  const [decisions, takenOut, undone, atOnce, appeals, flags] = await Promise.all([
    listAlike(db, scope),
    countTakenOut(db, scope),
    countUndone(db, scope),
    countAtOnce(db, scope),
    countAppealsAnswered(db, scope),
    countFlagsAnswered(db, scope),
  ]);
  const counted = [...grounds, null].map((ground) => ({
    ground,
    ...countOnGround(decisions, ground),
    takenOut: takenOut.get(ground) ?? 0,
  }));
  return {
    ...countDecisions(decisions),
    grounds: counted.filter(({ returned, rejected, takenOut }) => returned + rejected + takenOut > 0),
    ...{ undone, atOnce, appeals, flags },
  };
}

/** The years from the government's first decision until now, the latest first. */
export async function listReportYears(
  db: Db,
  { code, time_zone }: { code: string; time_zone: string },
  now: Date,
): Promise<number[]> {
  const { first } = await selectDecisions(db)
    .select(({ fn }) => fn.min<Instant | null>("decision.decided_at").as("first"))
    .where("consultation.government_code", "=", code)
    .executeTakeFirstOrThrow();
  const { year } = localTimeOf(now.toISOString(), time_zone);
  const from = first === null ? year : localTimeOf(first, time_zone).year;
  return Array.from({ length: Math.max(1, year - from + 1) }, (_, back) => year - back);
}

/** How many decisions are alike in all that is counted: those on many comments at once mostly are. */
async function listAlike(db: Db, scope: ReportScope): Promise<AlikeDecisions[]> {
  const rows = await selectDecisions(db)
    .select([
      ...(["consultation.reference", "decision.ground"] as const),
      outcomeOf.as("outcome"),
      wayOf.as("way"),
      whenOf.as("when"),
      minuteOf("decision.decided_at").as("decided"),
      minuteOf("decision.queued_before").as("queued"),
    ])
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where(isNotUndoneRow)
    .where(appearsNow)
    .where(within(scope, "decision.decided_at"))
    .groupBy([
      ...(["consultation.reference", "decision.ground"] as const),
      ...[outcomeOf, wayOf, whenOf],
      ...[minuteOf("decision.decided_at"), minuteOf("decision.queued_before")],
    ])
    .execute();
  return rows.map(({ decided, queued, ...alike }) => ({
    ...alike,
    minutes:
      queued === null || decided === null
        ? null
        : Math.max(0, (Date.parse(`${decided}Z`) - Date.parse(`${queued}Z`)) / 60_000),
  }));
}

function selectDecisions(db: Db) {
  return db
    .selectFrom("decision")
    .innerJoin("comment", "comment.id", "decision.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id");
}

const outcomeOf = sql<ReportedOutcome>`case when decision.redactions > 0 then 'redacted' else decision.outcome end`;

const whenOf = sql<DecidedWhen>`case when decision.published_before = decision.version
  then 'after publication' else 'before publication' end`;

/** Of what was sent in at-risk mode none. */
const minuteOf = (column: "decision.decided_at" | "decision.queued_before") =>
  sql<string | null>`case when comment.attribution <> 'at risk' then substr(${sql.ref(column)}, 1, 16) end`;

/**
 * What a moderator has let through and what appears some time later is told of once it appears; what was set aside before
 * that keeps beside how it stood when it was to appear.
 */
const appearsNow = sql<SqlBool>`(decision.outcome <> 'publish'
  or (comment.publish_at is null and coalesce(comment.stood, '') not like '%"publish_at":"%'))`;

/** Whether the row belongs to what the report is about, by the moment in that column. */
function within(scope: ReportScope, column: string) {
  if ("consultationId" in scope) return sql<SqlBool>`consultation.id = ${scope.consultationId}`;
  const { code, time_zone } = scope.government;
  const { from, until } = boundsOfYear(scope.year, time_zone);
  return sql<SqlBool>`consultation.government_code = ${code}
    and ${sql.ref(column)} >= ${from} and ${sql.ref(column)} < ${until}`;
}

/** By ground, how many passages and files are taken out of what was published so. */
async function countTakenOut(db: Db, scope: ReportScope) {
  const rows = await selectDecisions(db)
    .innerJoin("redaction", (join) =>
      join
        .onRef("redaction.comment_id", "=", "decision.comment_id")
        .onRef("redaction.version", "=", "decision.version"),
    )
    .select(["redaction.ground", ({ fn }) => fn.countAll<number>().as("count")])
    .where("decision.redactions", ">", 0)
    .where(isNotUndoneRow)
    .where(isLastOnVersion)
    .where(within(scope, "decision.decided_at"))
    .groupBy("redaction.ground")
    .execute();
  return new Map<Ground | null, number>(rows.map(({ ground, count }) => [ground, count]));
}

/** What is taken out of a version stands where its last decision left it. */
const isLastOnVersion = sql<SqlBool>`not exists (select 1 from decision as later
  where later.comment_id = decision.comment_id and later.version = decision.version
  and (later.decided_at > decision.decided_at or (later.decided_at = decision.decided_at and later.id > decision.id)))`;

async function countUndone(db: Db, scope: ReportScope) {
  const { count } = await selectDecisions(db)
    .innerJoin("decision_undone", "decision_undone.decision_id", "decision.id")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where(within(scope, "decision_undone.undone_at"))
    .executeTakeFirstOrThrow();
  return count;
}

/** Comments that were public before anybody had decided on them; what an authority says or brought in is none. */
async function countAtOnce(db: Db, scope: ReportScope) {
  const { count } = await db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("comment.attribution", "<>", "at risk")
    .where("comment.answers_for", "is", null)
    .where("comment.source_id", "is", null)
    .where("comment.published_at", "is not", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("decision")
            .select("decision.id")
            .whereRef("decision.comment_id", "=", "comment.id")
            .whereRef("decision.decided_at", "<=", "comment.published_at"),
        ),
      ),
    )
    .where(within(scope, "comment.published_at"))
    .executeTakeFirstOrThrow();
  return count;
}

/** Those that wait are not told of: an author in at-risk mode would be seen to write one. */
async function countAppealsAnswered(db: Db, scope: ReportScope): Promise<AnsweredAppeals[]> {
  const rows = await selectDecisions(db)
    .innerJoin("appeal", "appeal.decision_id", "decision.id")
    .select([outcomeOf.as("against"), "appeal.outcome"])
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("appeal.decided_at", "is not", null)
    .where(within(scope, "appeal.decided_at"))
    .groupBy([outcomeOf, "appeal.outcome"])
    .execute();
  const of = (against: ReportedOutcome, outcome: AppealOutcome) =>
    rows.find((row) => row.against === against && row.outcome === outcome)?.count ?? 0;
  return reportedOutcomes
    .filter((against) => rows.some((row) => row.against === against))
    .map((against) => ({
      against,
      answers: {
        publish: of(against, "publish"),
        "decide anew": of(against, "decide anew"),
        refuse: of(against, "refuse"),
      },
    }));
}

async function countFlagsAnswered(db: Db, scope: ReportScope) {
  const rows = await db
    .selectFrom("flag")
    .innerJoin("comment", "comment.id", "flag.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["flag.answer", ({ fn }) => fn.countAll<number>().as("count")])
    .where("flag.answer", "is not", null)
    .where(within(scope, "flag.answered_at"))
    .groupBy("flag.answer")
    .execute();
  const of = (answer: "kept" | "requeued") => rows.find((row) => row.answer === answer)?.count ?? 0;
  return { kept: of("kept"), requeued: of("requeued") };
}
