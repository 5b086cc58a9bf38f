const names = new Intl.DisplayNames("en-GB", { type: "currency" });

/** ISO 4217 codes with their English names, as this machine's Intl has them, by code. */
export const currencies = Intl.supportedValuesOf("currency").map((code) => ({
  code,
  name: names.of(code) ?? code,
}));

const codes = new Set(currencies.map(({ code }) => code));

export const isCurrency = (code: string) => codes.has(code);

/** What may stand beside a figure in that currency, in small letters: its code, its signs, and its names whole and short. */
export function currencyWords(code: string): Set<string> {
  const shown = (["symbol", "narrowSymbol", "name"] as const).flatMap((currencyDisplay) =>
    [1, 2].map((amount) => {
      const parts = new Intl.NumberFormat("en-GB", {
        style: "currency",
        currency: code,
        currencyDisplay,
        minimumFractionDigits: 0,
      }).formatToParts(amount);
      return parts.find(({ type }) => type === "currency")?.value ?? code;
    }),
  );
  // `US dollars` are `dollars` too, as in the currency that was chosen.
  const words = [code, ...shown].flatMap((word) => [word, word.split(" ").at(-1) ?? word]);
  return new Set(words.map((word) => word.normalize("NFKC").toLowerCase()));
}
