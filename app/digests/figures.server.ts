import { notStated } from "#app/comments/comment/filters.ts";
import { shownPositions } from "#app/comments/comment/shown-position.ts";
import { readFiguresOf } from "#app/comments/counting/figures.server.ts";
import type { Consultation } from "#app/consultations/consultation.ts";
import { type CommentStatus, type Db, stakeholderGroups } from "#db/schema.ts";
import { countByDay, inPeriod } from "./days.ts";
import { type Cell, tally, total } from "./figures.ts";

/**
 * The figures over what everyone may read at this moment: comments on the measure in their published version, without
 * replies. `unpublished` says how many are left out, by status.
 */
export async function countComments(db: Db, consultation: Consultation) {
  const cells = await countCells(db, consultation.id);
  const days = countByDay(await countQuarters(db, consultation.id), consultation.time_zone);
  return {
    comments: total(cells),
    unpublished: await countUnpublished(db, consultation.id),
    cells,
    groups: tally(cells, ({ group }) => group, stakeholderGroups),
    countries: tally(cells, ({ country }) => country),
    positions: tally(cells, ({ position }) => position, shownPositions),
    days,
    period: inPeriod(days, consultation),
  };
}

export type Figures = Awaited<ReturnType<typeof countComments>>;

async function countCells(db: Db, consultationId: string): Promise<Cell[]> {
  const figures = await readFiguresOf(db, consultationId, "facts");
  const cells = new Map<string, Cell>();
  for (const { of, count } of figures) {
    const [group, country, position] = of;
    const cell = {
      group: group ?? notStated,
      country: country ?? notStated,
      position: position ?? notStated,
      comments: 0,
    };
    const known = cells.get(placeOf(cell)) ?? cell;
    cells.set(placeOf(cell), { ...known, comments: known.comments + count });
  }
  return [...cells.values()].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

const placeOf = ({ group, country, position }: Cell) => [group, country, position].join("\n");

/** By quarters of hours, in which every time zone begins its days. */
async function countQuarters(db: Db, consultationId: string) {
  const figures = await readFiguresOf(db, consultationId, "quarter");
  return figures
    .map(({ of: [instant], count }) => ({ instant, comments: count }))
    .sort((one, other) => (one.instant < other.instant ? -1 : 1));
}

async function countUnpublished(db: Db, consultationId: string) {
  const figures = await readFiguresOf(db, consultationId, "unpublished");
  const counted = (asked: CommentStatus) => figures.find(({ of: [status] }) => status === asked)?.count ?? 0;
  return { held: counted("held"), returned: counted("returned"), rejected: counted("rejected") };
}
