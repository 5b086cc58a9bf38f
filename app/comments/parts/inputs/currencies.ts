import { formats } from "#app/words/formats.ts";
import type { Translator } from "#app/words/translator.ts";

/** ISO 4217 codes, as this machine's Intl has them. */
export const currencies = Intl.supportedValuesOf("currency");

const codes = new Set(currencies);

export const isCurrency = (code: string) => codes.has(code);

/** `EUR: Euro`. */
export function currencyName(t: Translator, code: string) {
  return t("inputs.currency-name", { code, name: t.displayName("currency", code) });
}

/** Of all languages in which the portal is offered: a figure is read alike on each of its pages. */
const writtenIn = ["en-GB", "fr-FR", "ja-JP"];

/** What may stand beside a figure in that currency, in small letters: its code, its signs, and its names whole and short. */
export function currencyWords(code: string): Set<string> {
  const shown = writtenIn.flatMap((tag) => shownIn(tag, code));
  // `US dollars` are `dollars` too, as in the currency that was chosen.
  const words = [code, ...shown].flatMap((word) => [word, word.split(" ").at(-1) ?? word]);
  return new Set(words.map((word) => word.normalize("NFKC").toLowerCase()));
}

function shownIn(tag: string, code: string) {
  return (["symbol", "narrowSymbol", "name"] as const).flatMap((currencyDisplay) => {
    const options = { style: "currency", currency: code, currencyDisplay, minimumFractionDigits: 0 } as const;
    return [1, 2].map((amount) => {
      const parts = formats.getNumberFormat(tag, options).formatToParts(amount);
      return parts.find(({ type }) => type === "currency")?.value ?? code;
    });
  });
}
