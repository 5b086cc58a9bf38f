interface InLanguages {
  texts: Record<string, string>;
}

/** The text of a reason in the first of these languages that it has; in any where it has none of them. */
export function inAuthorsLanguage({ texts }: InLanguages, languages: readonly (string | null)[]) {
  for (const language of languages) {
    const [base = ""] = (language ?? "").split("-");
    const text = texts[language ?? ""] ?? texts[base];
    if (text) return text;
  }
  return Object.values(texts)[0] ?? "";
}
