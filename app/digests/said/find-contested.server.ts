import { readFiguresOf } from "#app/comments/counting/figures.server.ts";
import type { Db, Position } from "#db/schema.ts";
import type { MadeOfAll } from "./count-points.ts";
import type { QuotedPoint, SaidPoint } from "./said-points.ts";

/** A provision with points for it and points against it. */
export interface ContestedProvision {
  anchor: string;
  label: string;
  text: string;
  /** Points of those who support it, with changes or without, and of those who oppose it. */
  for: number;
  against: number;
  /** The strongest key point of either, where there is one on this provision. */
  strongest: QuotedPoint[];
}

type UnquotedProvision = Omit<ContestedProvision, "strongest"> & { strongest: SaidPoint[] };

const mostContested = 5;

/** Most contested first: where the smaller of both sides is largest. Their key points are still to be quoted. */
export async function findContested(
  db: Db,
  consultationId: string,
  { points, made }: { points: SaidPoint[]; made: MadeOfAll },
): Promise<UnquotedProvision[]> {
  const provisions = await countSides(db, consultationId);
  return provisions
    .filter((provision) => provision.for > 0 && provision.against > 0)
    .sort((one, other) => smaller(other) - smaller(one) || total(other) - total(one))
    .slice(0, mostContested)
    .map(({ id, ...provision }) => ({ ...provision, strongest: strongestOn(id, { points, made }) }));
}

type Counted = Awaited<ReturnType<typeof countSides>>[number];
const smaller = (one: Counted) => Math.min(one.for, one.against);
const total = (one: Counted) => one.for + one.against;

async function countSides(db: Db, consultationId: string) {
  const figures = await readFiguresOf(db, consultationId, "point");
  const pointed = new Set(figures.map(({ of: [id] }) => id));
  const rows = await db
    .selectFrom("provision")
    .select(["id", "anchor", "label", "text"])
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
  const provisions = new Map(
    rows
      .filter(({ id }) => pointed.has(id))
      .map((provision) => [provision.id, { ...provision, for: 0, against: 0 }]),
  );
  for (const { of, count: points } of figures) {
    const [id, position] = of;
    const provision = provisions.get(id);
    if (provision && isFor(position)) provision.for += points;
    if (provision && position === "oppose") provision.against += points;
  }
  return [...provisions.values()];
}

const isFor = (position: Position) => position === "support" || position === "support with changes";

/** The points come with the strongest first. */
function strongestOn(provisionId: string, { points, made }: { points: SaidPoint[]; made: MadeOfAll }) {
  const own = points.filter(({ id }) => made.onProvisions.get(id)?.has(provisionId));
  const first = (isSide: (point: SaidPoint) => boolean) => own.find(isSide) ?? [];
  return [
    first(({ position }) => position === "support" || position === "support with changes"),
    first(({ position }) => position === "oppose"),
  ].flat();
}
