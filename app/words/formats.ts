/**
 * The formats of Intl, made once for each language and set of options: to make one takes up to a hundred times as long as to
 * use it. Options come from code, never from what is typed, so there are few.
 */
export const formats = {
  getNumberFormat: kept((tag, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options)),
  getDateTimeFormat: kept(
    (tag, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
  ),
  getPluralRules: kept((tag, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(tag, options)),
  getListFormat: kept((tag, options?: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options)),
  getDisplayNames: kept(
    (tag, options: Intl.DisplayNamesOptions = { type: "language" }) => new Intl.DisplayNames(tag, options),
  ),
  getCollator: kept((tag, options?: Intl.CollatorOptions) => new Intl.Collator(tag, options)),
};

function kept<Options, Format>(make: (tag: string, options?: Options) => Format) {
  const made = new Map<string, Format>();
  return (tags: string | string[] = "en", options?: Options): Format => {
    const tag = String(tags);
    const key = options === undefined ? tag : `${tag} ${JSON.stringify(options)}`;
    const old = made.get(key);
    if (old) return old;
    const format = make(tag, options);
    made.set(key, format);
    return format;
  };
}
