const names = new Intl.DisplayNames("en-GB", { type: "currency" });

/** ISO 4217 codes with their English names, as this machine's Intl has them, by code. */
export const currencies = Intl.supportedValuesOf("currency").map((code) => ({
  code,
  name: names.of(code) ?? code,
}));

const codes = new Set(currencies.map(({ code }) => code));

export const isCurrency = (code: string) => codes.has(code);
