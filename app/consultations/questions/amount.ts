import { keptQuantity, typedQuantity } from "#app/content/figures/kept-quantity.ts";
import type { FigurePage } from "#app/content/figures/page-figures.ts";
import { isStated, readQuantity } from "#app/content/figures/quantity.ts";
import { unclearMessage } from "#app/content/figures/quantity-words.ts";
import { message, type Told } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";

/** What is typed on that page as an answer is kept, so that it is read alike on every page; see keptQuantity. */
export function keptAmount(page: FigurePage, typed: string, unit = "") {
  const figures = withoutUnit(typed.trim(), unit.trim());
  const kept = keptQuantity(page, figures);
  return kept === figures ? typed : kept;
}

/** What is kept as a form in that language has it. */
export function typedAmount(t: Translator, kept: string, unit = "") {
  const figures = withoutUnit(kept.trim(), unit.trim());
  const typed = typedQuantity(t, figures);
  return typed === figures ? kept : typed;
}

type Amount = { ok: true; number: number; upper: number | null } | { ok: false; problem: Told };

/**
 * A number or a range that answers a question: `12`, `1 200`, `0,5`, `10 to 20`, `10–20`; the unit may stand behind it.
 * `upper` is null where it is one number. A range needs both its ends.
 */
export function readAmount(typed: string, unit = ""): Amount {
  const quantity = readQuantity(withoutUnit(typed.trim(), unit.trim()));
  if (quantity.kind === "unclear") return refuse(unclearMessage(quantity.figure));
  if (!isStated(quantity) || !isUnit(quantity.unit, unit)) return refuse(wanted);
  const { from, to } = quantity.kind === "number" ? { from: quantity.value, to: quantity.value } : quantity;
  if (from === null || to === null) return refuse(bothEnds);
  if (Math.max(Math.abs(from), Math.abs(to)) > largest) return refuse(wanted);
  return { ok: true, number: from, upper: quantity.kind === "number" ? null : to };
}

const wanted = message("questions.enter-a-number");

const bothEnds = message("questions.enter-both-ends");

/** Larger whole numbers are no longer exact. */
const largest = Number.MAX_SAFE_INTEGER;

/** An official may call the unit anything, figures included. */
function withoutUnit(text: string, unit: string) {
  const isBehind = unit !== "" && text.toLowerCase().endsWith(unit.toLowerCase());
  return isBehind ? text.slice(0, -unit.length) : text;
}

const isUnit = (found: string, unit: string) =>
  found === "" || found.toLowerCase() === unit.trim().toLowerCase();

function refuse(problem: Told): Amount {
  return { ok: false, problem };
}
