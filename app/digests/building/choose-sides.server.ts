import type { Db } from "#db/schema.ts";
import { type Building, findSides, type Side } from "../themes/argued.server.ts";
import { groupBy, sideKey } from "../themes/strata.ts";
import { countReasonsOn } from "./count-reasons.server.ts";
import { type FrozenSide, freeze } from "./frozen-sides.server.ts";
import { asPosition } from "./key-point-rows.server.ts";
import type { ReadingGround } from "./read-text.server.ts";
import { findGround } from "./reading-ground.server.ts";
import { type ToBuildOn, textsToBuildOn } from "./texts-to-build-on.server.ts";

interface ChosenSides extends Pick<Building, "standing"> {
  /** The keys of the sides on which key points are chosen. */
  sides: Set<string>;
}

/** Key points as they would be chosen now, with what they were chosen by as it is kept, side by side in the same order. */
export async function chooseSides(
  db: Db,
  { id, title }: { id: string; title: string },
  { sides: due, standing }: ChosenSides,
): Promise<{
  sides: Side[];
  frozen: FrozenSide[];
  texts: Map<string, ToBuildOn>;
  ground: ReadingGround;
  counts: { comments: number; built_on: number };
}> {
  const ground = await findGround(db, id);
  const { texts, campaigns, ...counts } = await textsToBuildOn(db, id, { ground, sides: due });
  const sources = [...texts.values()].map(({ source }) => source);
  const measure = { title, text: await measureText(db, id) };
  const sides: Side[] = [];
  const frozen: FrozenSide[] = [];
  // One by one, so that each has as many key points as those who write on it ask for, however many write elsewhere.
  for (const own of groupBy(sources, sideKey)) {
    const ids = new Set(own.map((text) => text.id));
    const found = findSides(own, {
      campaigns: within(campaigns, ids),
      measure,
      ...(standing && { standing }),
    });
    for (const side of found) {
      const position = asPosition(side.position);
      const reasons = await countReasonsOn(db, id, { language: side.language, position });
      frozen.push({ ...freeze(side, position), reasons });
      sides.push(withoutRest(side));
    }
  }
  return { sides, frozen, texts, ground, counts };
}

/** Without what makes no key point: while the other sides are chosen, memory would hold it for nothing. */
function withoutRest(side: Side): Side {
  const making = new Set(
    side.key_points.flatMap(({ passages }) => passages.map(({ passage_id }) => passage_id)),
  );
  const ready = side.ready.filter(({ passage }) => making.has(passage.id));
  return { ...side, folded: [], ready, pending: [] };
}

function within(campaigns: string[][], own: Set<string>) {
  return campaigns.map((ids) => ids.filter((id) => own.has(id))).filter((ids) => ids.length > 0);
}

async function measureText(db: Db, consultationId: string) {
  const provisions = await db
    .selectFrom("provision")
    .select("text")
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
  return provisions.map(({ text }) => text).join("\n");
}
