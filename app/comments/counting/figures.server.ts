import type { Db, FigureKind } from "#db/schema.ts";
import type { CountedPart, Figured } from "./names.ts";

/** What figures of that kind are of, and how many there are of each; those of which there is none are not among them. */
export async function readFiguresOf<Kind extends FigureKind>(
  db: Db,
  consultationId: string,
  kind: Kind,
): Promise<{ of: Figured[Kind]; count: number }[]> {
  const rows = await db
    .selectFrom("figure")
    .select(["name", "count"])
    .where("consultation_id", "=", consultationId)
    .where("kind", "=", kind)
    .where("count", ">", 0)
    .execute();
  return rows.map(({ name, count }) => ({ of: JSON.parse(name), count }));
}

/** Whether any published comment has that. */
export async function hasPart(db: Db, consultationId: string, part: CountedPart) {
  const figures = await readFiguresOf(db, consultationId, "part");
  return figures.some(({ of: [counted] }) => counted === part);
}
