import type { SourceText } from "#app/digests/passages/passage.ts";

/** Reasons on six things, each said in several ways; made up. */
const reasons = [
  [
    "Small firms cannot pay the lawyers whom a licence for every export needs.",
    "A licence costs small firms more for lawyers than the export earns.",
    "For small firms the lawyers cost more than the whole export.",
  ],
  [
    "Waiting nine months for an answer loses us customers abroad.",
    "Customers abroad do not wait nine months for an answer.",
    "We lost customers because the answer took nine months.",
  ],
  [
    "Cameras with face recognition are used against journalists abroad.",
    "Journalists abroad are followed with face recognition cameras.",
    "Face recognition cameras were turned on journalists last year.",
  ],
  [
    "Universities publish their basic research for everybody anyway.",
    "Basic research at universities is published and open to everybody.",
    "Universities cannot keep basic research secret that is published.",
  ],
  [
    "Spare parts for old aircraft are sold everywhere in the world.",
    "Old aircraft need spare parts that anybody in the world sells.",
    "Spare parts of old aircraft are no secret anywhere.",
  ],
  [
    "The definition of software leaves open which updates are covered.",
    "Nobody can tell from the definition whether software updates are covered.",
    "Updates of software need a clear definition.",
  ],
];

/** Comments of two or three reasons, the same ones each time. */
export function madeComments(
  count: number,
  position: (at: number) => string | null = () => null,
): SourceText[] {
  return Array.from({ length: count }, (_, at) => {
    const say = (step: number) => {
      const ways = reasons[(at * 5 + step * 2 + (at % 3)) % reasons.length] ?? [];
      return ways[(at + step) % ways.length] ?? "";
    };
    const text = [`Case ${at} of office ${at * 7} shows this.`, say(0), say(1), at % 2 ? say(2) : ""]
      .join(" ")
      .trim();
    return { id: `c${String(at).padStart(4, "0")}`, text, language: "en", position: position(at) };
  });
}

export const aloneEach = (texts: SourceText[]) => texts.map(({ id }) => [id]);
