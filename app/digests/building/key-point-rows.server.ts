import type { Insertable } from "kysely";
import { type KeyPointTable, type Position, positions } from "#db/schema.ts";
import type { TextSpan } from "../passages/passage.ts";
import { amongOthers } from "../passages/why.server.ts";
import { restoreReading, storeWeights } from "../themes/frozen.ts";
import type { KeyPoint } from "../themes/key-point.ts";
import { weigh } from "../themes/weights.ts";
import type { FrozenSide } from "./frozen-sides.server.ts";
import { type ReadingGround, readText } from "./read-text.server.ts";
import type { ToBuildOn } from "./texts-to-build-on.server.ts";
import { idOf } from "./verbatim.server.ts";

type Row = Omit<Insertable<KeyPointTable>, "theme_id" | "joined_as">;

interface FoundAmong {
  consultation_id: string;
  build_number: number;
  texts: Map<string, ToBuildOn>;
  ground: ReadingGround;
}

/** Key points just found on a side as they are stored, each with what was found. */
export function keyPointRows(
  key_points: KeyPoint[],
  { reading }: FrozenSide,
  { texts, ground, ...build }: FoundAmong,
): { found: KeyPoint; row: Row }[] {
  // By what is kept, so that all that is compared later is weighed alike.
  const basis = restoreReading(reading);
  return key_points.map((found) => {
    const quote = quoteOf(found, { texts, ground });
    const weights = weigh(amongOthers(quote.read, basis).stems, basis.frequencies);
    const id = idOf(["key-point", build.consultation_id, found.id]);
    return {
      found,
      row: {
        ...{ id, shown_as: id, place: null, sentence: null, state: null, assigned_to: null },
        ...build,
        position: asPosition(found.position),
        provision_id: provisionOf(found, texts),
        language: found.language,
        quote_passage_id: quote.id,
        weights: JSON.stringify(storeWeights(weights)),
      },
    };
  });
}

/** As it is stated in forms; anything else is none. */
export function asPosition(position: string | null): Position | null {
  return positions.find((known) => known === position) ?? null;
}

/** The stored passage in which the quote stands. A quote that does not stand in its comment ends the build. */
function quoteOf({ quote }: KeyPoint, { texts, ground }: Pick<FoundAmong, "texts" | "ground">) {
  const text = texts.get(quote.text_id)?.text;
  const passage = text && readText(text, ground).find(({ read }) => holds(read, quote));
  if (!passage) throw new Error("A key point's quote is not what stands in the comment");
  return passage;
}

const holds = (passage: TextSpan, { start, end }: TextSpan) => passage.start <= start && end <= passage.end;

function provisionOf({ provision, quote }: KeyPoint, texts: FoundAmong["texts"]) {
  const own = texts.get(quote.text_id);
  // What has key points of its own may be the part that the quote's provision stands in.
  const isItself = own?.source.provision?.at(-1) === provision.at(-1);
  return provision.length > 0 && isItself ? (own?.text.provision_id ?? null) : null;
}
