import { withPlainDigits } from "#app/content/digits.ts";
import { type Message, message } from "#app/words/message.ts";
import type { Cut } from "../measure/cut.ts";
import { headingNumber } from "../measure/heading-number.ts";

type CutPlace = Pick<Cut, "kind" | "label" | "marker" | "depth">;

/**
 * What keeps a translation from being one of the measure, or null: provision for provision it must have the same ranks and
 * numbers. Numbers in letters are not compared, since alphabets differ, nor where one has no figures.
 */
export function problemWithStructure(
  authentic: readonly CutPlace[],
  translated: readonly CutPlace[],
): Message | null {
  const length = Math.max(authentic.length, translated.length);
  for (let at = 0; at < length; at += 1) {
    const [wanted, found] = [authentic[at], translated[at]];
    if (!wanted && found)
      return message("translations.goes-on-with", {
        found: found.label,
        last: authentic.at(-1)?.label ?? "",
        count: authentic.length,
      });
    if (wanted && !found) return message("translations.ends-before", { wanted: wanted.label });
    if (wanted && found && !isSamePlace(wanted, found))
      return message("translations.parts-at", { number: at + 1, wanted: wanted.label, found: found.label });
  }
  return null;
}

function isSamePlace(wanted: CutPlace, found: CutPlace) {
  if (wanted.kind !== found.kind || wanted.depth !== found.depth) return false;
  const [one, other] = [figuresOf(wanted), figuresOf(found)];
  return one === "" || other === "" || one === other;
}

/** The figures of its own number. */
export function figuresOf({ kind, label, marker }: Pick<CutPlace, "kind" | "label" | "marker">) {
  const number = kind === "paragraph" ? marker : headingNumber(label).number;
  return withPlainDigits(number).match(/\d+/g)?.join(".") ?? "";
}
