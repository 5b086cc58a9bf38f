import { type ExpressionBuilder, sql } from "kysely";
import type { CommentStatus, Database, Db, Position, StakeholderGroup } from "#db/schema.ts";
import { notStated } from "../comment/filters.ts";
import { isSetAside, isWithdrawn } from "../comment/standing.ts";
import { type CountedPart, type FigureName, figureName, quarterOf } from "./names.ts";

/** What a comment adds to, by the names of the figures. */
export interface CommentFacts {
  id: string;
  number: number;
  parent_id: string | null;
  root_id: string | null;
  standing: FigureName[];
  shown: {
    submittedAt: number;
    facts: FigureName;
    campaign: FigureName | null;
    terms: FigureName[];
  } | null;
}

/** As the rows of these comments say it at this moment. */
export async function factsOf(db: Db, commentIds: readonly string[]): Promise<CommentFacts[]> {
  const rows = await selectFacts(db, commentIds);
  const published = rows.flatMap(({ id, published_version, parent_id }) =>
    published_version !== null && parent_id === null ? [id] : [],
  );
  const points = Map.groupBy(await pointsOf(db, published), (point) => point.comment_id);
  const answers = Map.groupBy(await answersOf(db, published), (answer) => answer.comment_id);
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    parent_id: row.parent_id,
    root_id: row.root_id,
    standing: standingOf(row),
    shown: shownOf(row, { points: points.get(row.id) ?? [], answers: answers.get(row.id) ?? [] }),
  }));
}

async function selectFacts(db: Db, commentIds: readonly string[]) {
  return db
    .selectFrom("comment")
    .leftJoin("comment_version as latest", (join) =>
      join
        .onRef("latest.comment_id", "=", "comment.id")
        .onRef("latest.version", "=", "comment.current_version"),
    )
    .leftJoin("comment_version as shown", (join) =>
      join
        .onRef("shown.comment_id", "=", "comment.id")
        .onRef("shown.version", "=", "comment.published_version"),
    )
    .select(["comment.id", "comment.number", "comment.parent_id", "comment.root_id", "comment.status"])
    .select(["comment.published_version", "comment.current_version", "comment.queued_at"])
    .select([
      "comment.withdrawn_at",
      "comment.set_aside",
      "comment.stakeholder_group",
      "comment.country",
      "comment.organisation",
    ])
    .select(["comment.campaign_id", "comment.submitted_at"])
    .select(["latest.language as latest_language", "latest.position as latest_position"])
    .select(["shown.position", "shown.language", "shown.measure_version"])
    .select((eb) => [
      hasFiles(eb, "comment.published_version").as("files"),
      hasFiles(eb, "comment.current_version").as("latest_files"),
      countOf("technical_input").as("technical"),
      countOf("human_rights_input").as("human_rights"),
      countOf("confidential_part").as("confidential"),
    ])
    .where("comment.id", "in", commentIds)
    .execute();
}

type FactsRow = Awaited<ReturnType<typeof selectFacts>>[number];

/** A file of which the public may know nothing has no name. */
function hasFiles(
  eb: ExpressionBuilder<Database, "comment">,
  version: "comment.published_version" | "comment.current_version",
) {
  return eb
    .selectFrom("version_attachment as file")
    .select((file) => file.fn.countAll<number>().as("files"))
    .whereRef("file.comment_id", "=", "comment.id")
    .whereRef("file.version", "=", version)
    .where("file.name", "is not", null);
}

function countOf(table: "technical_input" | "human_rights_input" | "confidential_part") {
  return sql<number>`(select count(*) from ${sql.table(table)} as part
    where part.comment_id = ${sql.ref("comment.id")} and part.version = ${sql.ref("comment.published_version")})`;
}

function standingOf(row: FactsRow): FigureName[] {
  const isUnpublished =
    row.parent_id === null && row.published_version === null && !isWithdrawn(row) && !isSetAside(row);
  return [
    ...(isUnpublished ? [figureName("unpublished", [row.status satisfies CommentStatus])] : []),
    ...(row.queued_at === null
      ? []
      : [
          figureName("queue", [
            row.stakeholder_group ?? notStated,
            row.latest_language ?? notStated,
            row.parent_id === null ? "comment" : "reply",
            stateOf(row),
            row.country ?? notStated,
            row.parent_id === null ? (row.latest_position ?? notStated) : "",
            row.latest_files ? "with" : "",
          ]),
        ]),
  ];
}

/** As the moderators' queue calls it. */
function stateOf({ published_version, current_version }: FactsRow) {
  if (published_version === null) return "not published yet";
  return published_version < current_version ? "change to a published one" : "already published";
}

interface PartsShown {
  points: { provision_id: string; position: Position; wording: string | null }[];
  answers: Awaited<ReturnType<typeof answersOf>>;
}

function shownOf(row: FactsRow, { points, answers }: PartsShown): CommentFacts["shown"] {
  if (row.published_version === null || row.parent_id !== null) return null;
  const { stakeholder_group: group, country, organisation, submitted_at } = row;
  const facts = figureName("facts", [
    ...([group, country, row.position, row.language] as const),
    ...([row.files ? 1 : 0, row.measure_version ?? 1] as const),
  ]);
  return {
    submittedAt: Date.parse(submitted_at),
    facts,
    campaign: row.campaign_id === null ? null : figureName("campaign", [row.campaign_id]),
    terms: [
      figureName("quarter", [quarterOf(submitted_at)]),
      ...(organisation === null ? [] : [figureName("organisation", [organisation])]),
      ...partsOf(row, points),
      ...points.map(({ provision_id, position }) => figureName("point", [provision_id, position, group])),
      ...answers.flatMap((answer) => namesOfAnswer(answer, group)),
    ],
  };
}

function partsOf(row: FactsRow, points: PartsShown["points"]): FigureName[] {
  const parts: [CountedPart, boolean][] = [
    ["technical", Boolean(row.technical)],
    ["human rights", Boolean(row.human_rights)],
    ["wording", points.some(({ wording }) => wording !== null)],
    ["file", Boolean(row.files)],
    ["confidential", Boolean(row.confidential)],
  ];
  return parts.flatMap(([part, isThere]) => (isThere ? [figureName("part", [part])] : []));
}

function namesOfAnswer(
  { question_id, choice, number, upper, confidential, nth }: PartsShown["answers"][number],
  group: StakeholderGroup | null,
): FigureName[] {
  return [
    ...(nth === 1 ? [figureName("answered", [question_id, group])] : []),
    ...(nth === 1 && confidential === 1 ? [figureName("confidential answer", [question_id])] : []),
    ...(choice === null ? [] : [figureName("choice", [question_id, choice, group])]),
    ...(number === null ? [] : [figureName("number", [question_id, number, upper])]),
  ];
}

async function pointsOf(db: Db, commentIds: readonly string[]) {
  if (commentIds.length === 0) return [];
  return db
    .selectFrom("comment")
    .innerJoin("point", (join) =>
      join
        .onRef("point.comment_id", "=", "comment.id")
        .onRef("point.version", "=", "comment.published_version"),
    )
    .select(["point.comment_id", "point.provision_id", "point.position", "point.wording"])
    .where("comment.id", "in", commentIds)
    .execute();
}

/** Of several choices the first says that the question is answered. */
async function answersOf(db: Db, commentIds: readonly string[]) {
  if (commentIds.length === 0) return [];
  const rows = await db
    .selectFrom("comment")
    .innerJoin("answer", (join) =>
      join
        .onRef("answer.comment_id", "=", "comment.id")
        .onRef("answer.version", "=", "comment.published_version"),
    )
    .select(["answer.comment_id", "answer.question_id", "answer.choice", "answer.number", "answer.upper"])
    .select("answer.confidential")
    .where("comment.id", "in", commentIds)
    // What is confidential of any of them is of the answer.
    .orderBy("answer.confidential", "desc")
    .execute();
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = `${row.comment_id} ${row.question_id}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { ...row, nth };
  });
}
