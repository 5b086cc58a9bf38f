import type { Quote } from "../said/quote.ts";
import type { SaidSentence } from "../said/said-points.ts";

/**
 * In Latin letters, the room that two pages of A4 have for what is on each side and what is asked, beside all else that a brief
 * says; measured on the pages of all three formats, of which those of the PDF are the first to be full.
 */
const room = 6400;
/** What else takes room, in the same letters: a side’s heading, a provision in the list, and beside the words of a quote its source and facts. */
const besides = { side: 300, provision: 130, point: 330, ask: 165, sentence: 90 };

interface InAnyCase {
  title: string;
  sides: number;
  asks: Quote[];
  /** Provisions in a list, and names of groups and countries in one sentence. */
  provisions?: number;
  names?: number;
}

/** What is left for key points beside what is in any case there. */
export function roomIn({ title, sides, asks, provisions = 0, names = 0 }: InAnyCase) {
  const taken =
    sides * besides.side +
    provisions * besides.provision +
    asks.reduce((sum, ask) => sum + widthOf(wordsOf(ask)) + besides.ask, 0) +
    names * besides.provision * 0.2 +
    widthOf(title) * 2;
  return room - taken;
}

interface PointInBrief {
  quotes: Quote[];
  sentence: Pick<SaidSentence, "text"> | null;
}

/** The first of each side, then the second of each, and so on: those that fit. */
export function strongestWithin<Point extends PointInBrief>(sides: { points: Point[] }[], room: number) {
  const most = Math.max(0, ...sides.map(({ points }) => points.length));
  const inTurn = Array.from({ length: most }, (_, place) =>
    sides.flatMap(({ points }) => points.slice(place, place + 1)),
  ).flat();
  const shown = new Set<Point>();
  let left = room;
  for (const point of inTurn) {
    const needed = neededBy(point);
    if (needed > left) continue;
    shown.add(point);
    left -= needed;
  }
  return shown;
}

function neededBy({ quotes, sentence }: PointInBrief) {
  const own = sentence ? widthOf(sentence.text) + besides.sentence : 0;
  return besides.point + widthOf(wordsOf(quotes[0])) + own;
}

/** With a translation, which stands below them. */
const wordsOf = (quote?: Quote) => [quote?.words, quote?.translation?.words].join(" ");

/** Characters of Chinese, Japanese and Korean are about twice as wide as Latin letters. */
export function widthOf(text: string) {
  return text.length + (text.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/g)?.length ?? 0);
}
