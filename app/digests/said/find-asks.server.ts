import { sql } from "kysely";
import type { Db } from "#db/schema.ts";
import { type QuotedPassage, quoted, readQuotes, selectPublicPassages } from "./find-quotes.server.ts";
import type { Quote } from "./quote.ts";
import type { SaidPoint } from "./said-points.ts";

/** What somebody asks for, and of which provision. */
export interface Ask extends Quote {
  provision: { anchor: string; label: string } | null;
  /** How many comments of one campaign ask it in these words. */
  alike: number;
}

export const asksPerPage = 50;

function selectAsks(db: Db, consultationId: string) {
  return selectPublicPassages(db, consultationId)
    .leftJoin("provision", "provision.id", "passage.provision_id")
    .where("passage.is_ask", "=", 1);
}

/** How many comments ask for something, and in how many sentences. */
export async function countAsks(db: Db, consultationId: string) {
  return selectAsks(db, consultationId)
    .select(({ fn }) => [
      fn.countAll<number>().as("sentences"),
      fn.count<number>("passage.comment_id").distinct().as("comments"),
    ])
    .executeTakeFirstOrThrow();
}

/** A page of asks in the measure's order, those on the whole first; of a campaign each once. */
export async function listAsks(
  db: Db,
  consultationId: string,
  { provision, page }: { provision: string; page: number },
) {
  const folded = selectAsks(db, consultationId)
    .select(quoted)
    .select(["provision.anchor", "provision.label", "provision.sort_order"])
    .select(
      sql<number>`row_number() over (${sameWords} order by comment.number, passage.hash, passage.starts_at)`.as(
        "turn",
      ),
    )
    .select(sql<number>`count(*) over (${sameWords})`.as("alike"))
    .$if(provision === onTheWhole, (only) => only.where("passage.provision_id", "is", null))
    .$if(provision !== "" && provision !== onTheWhole, (only) =>
      only.where("provision.anchor", "=", provision),
    )
    .as("folded");
  const first = db.selectFrom(folded).where("turn", "=", 1);
  const { total } = await first
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await first
    .selectAll()
    .orderBy(sql`coalesce(sort_order, -1)`)
    .orderBy("number")
    .orderBy("starts_at")
    .orderBy("hash")
    .limit(asksPerPage)
    .offset((page - 1) * asksPerPage)
    .execute();
  return { total, asks: await asAsks(db, consultationId, rows) };
}

const sameWords = sql`partition by coalesce(comment.campaign_id, comment.id), passage.hash`;

/** The value of the filter for what is asked of no single provision. */
export const onTheWhole = "none";

/** In characters. */
const quicklyRead = 220;

/** Of each of these key points the ask that is nearest to it, in their order. */
export async function asksOfPoints(db: Db, consultationId: string, points: SaidPoint[]) {
  if (points.length === 0) return [];
  const ranked = selectAsks(db, consultationId)
    .innerJoin("key_point_passage as made", "made.passage_id", "passage.id")
    .select(quoted)
    .select(["provision.anchor", "provision.label", "made.key_point_id"])
    .select(
      sql<number>`row_number() over (partition by made.key_point_id order by
        case when passage.ends_at - passage.starts_at <= ${quicklyRead} then 0 else 1 end,
        made.nearness desc, comment.number, passage.hash)`.as("turn"),
    )
    .where(
      "made.key_point_id",
      "in",
      points.map(({ id }) => id),
    )
    .as("ranked");
  const rows = await db.selectFrom(ranked).selectAll().where("turn", "=", 1).execute();
  const byPoint = new Map(rows.map((row) => [row.key_point_id, row]));
  const inOrder = points.flatMap(({ id }) => byPoint.get(id) ?? []);
  return asAsks(
    db,
    consultationId,
    inOrder.map((row) => ({ ...row, alike: 1 })),
  );
}

type AskRow = QuotedPassage & { anchor: string | null; label: string | null; alike: number };

async function asAsks<Row extends AskRow>(db: Db, consultationId: string, rows: Row[]) {
  const read = await readQuotes(db, consultationId, rows);
  return read.map(({ anchor, label, ...ask }) => ({
    ...ask,
    provision: anchor === null ? null : { anchor, label: label ?? anchor },
  }));
}
