import type { Insertable } from "kysely";
import type { Side } from "#app/digests/themes/argued.server.ts";
import { restoreReading, storeWeights } from "#app/digests/themes/frozen.ts";
import type { KeyPoint } from "#app/digests/themes/key-point.ts";
import { weigh } from "#app/digests/themes/weights.ts";
import { type KeyPointTable, type Position, positions } from "#db/schema.ts";
import type { FrozenSide } from "./frozen-sides.server.ts";
import { idOf, type ReadingGround, readText } from "./read-text.server.ts";
import type { ToBuildOn } from "./texts-to-build-on.server.ts";

type Row = Omit<Insertable<KeyPointTable>, "theme_id" | "joined_as">;

interface Found {
  consultation_id: string;
  build_number: number;
  texts: Map<string, ToBuildOn>;
  ground: ReadingGround;
}

/** A side's key points as they are stored, each with the id that it has among those just found. */
export function keyPointRows(
  { key_points, folded }: Pick<Side, "key_points" | "folded">,
  frozen: FrozenSide,
  { texts, ground, ...build }: Found,
): { found: KeyPoint; row: Row }[] {
  // By what is kept, so that all that is compared later is weighed alike.
  const { frequencies } = restoreReading(frozen.reading);
  const stemsOf = new Map(folded.map(({ passage }) => [passage.id, passage.stems]));
  return key_points.map((found) => ({
    found,
    row: {
      id: idOf(["key point", build.consultation_id, found.id]),
      ...build,
      position: asPosition(found.position),
      provision_id: provisionOf(found, texts),
      language: found.language,
      quote_passage_id: quoteOf(found, { texts, ground }),
      weights: JSON.stringify(storeWeights(weigh(stemsOf.get(found.id) ?? [], frequencies))),
    },
  }));
}

/** As it is stated in forms; anything else is none. */
export function asPosition(position: string | null): Position | null {
  return positions.find((known) => known === position) ?? null;
}

/** The passage under its stored id. A quote that is not what stands in its text ends the build. */
function quoteOf({ id, quote }: KeyPoint, { texts, ground }: Pick<Found, "texts" | "ground">) {
  const text = texts.get(quote.text_id)?.text;
  const passage = text && readText(text, ground).find(({ read }) => read.id === id);
  if (!passage || passage.read.start !== quote.start || passage.read.end !== quote.end)
    throw new Error("A key point's quote is not what stands in the comment");
  return passage.id;
}

function provisionOf({ provision, quote }: KeyPoint, texts: Found["texts"]) {
  const own = texts.get(quote.text_id);
  // What has key points of its own may be the part that the quote's provision stands in.
  const isItself = own?.source.provision?.at(-1) === provision.at(-1);
  return provision.length > 0 && isItself ? (own?.text.provision_id ?? null) : null;
}
