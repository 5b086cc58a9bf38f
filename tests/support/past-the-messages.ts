import { countryCodes } from "#app/accounts/countries.ts";
import { currencies } from "#app/comments/parts/inputs/currencies.ts";
import { textLanguages } from "#app/consultations/text-languages.ts";
import { timeZoneChoices } from "#app/consultations/time-zones.ts";

/**
 * Gives a function that tells which texts of a page in the pseudo-language are no messages: words that stand outside of
 * brackets, and that neither somebody has typed nor the language itself has names for. `stored` is all that was typed.
 */
export function pastTheMessages(stored: string) {
  return (text: string) => {
    const words = withoutBrackets(text)
      .replace(sameEverywhere, " ")
      .replace(/^[\s:.,]+|\s+$/g, "")
      .replace(/\s+/g, " ")
      .trim();
    const isTyped = [text, words].some((typed) => stored.includes(typed.toLowerCase()));
    return (
      /\p{L}{2,}/u.test(words) &&
      !/[ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž]/.test(words) &&
      !isTyped
    );
  };
}

/** What is the same in each language here: the portal's name, counts, days, references, names of files, countries, languages and currencies, and the places after which clocks are called. */
const sameEverywhere = new RegExp(
  [
    /\bParley\b|\(\d+\)|\b\d{1,2} \p{Lu}\p{L}+ \d{4}\b|\b[\w-]+(?: \(public text\))?\.(?:csv|pdf|txt|png|docx)\b|\bUTC\b|\b[A-Z]{2}-\d{4}-\d{3,}(?:\/\d+)?\b|·/u
      .source,
    ...[
      ...namesOf("region", countryCodes),
      ...namesOf("language", textLanguages),
      ...namesOf("currency", currencies),
      ...timeZoneChoices().map(({ text }) => text),
    ]
      .sort((one, other) => other.length - one.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")),
  ].join("|"),
  "gu",
);

function namesOf(type: "region" | "language" | "currency", codes: readonly string[]) {
  const names = new Intl.DisplayNames("en-GB", { type });
  return codes.map((code) => names.of(code) ?? code);
}

/** Messages can stand in one another. */
function withoutBrackets(text: string): string {
  const less = text.replace(/\[[^[\]]*\]/g, " ");
  return less === text ? text.replace(/^[^[\]]*\]|\[[^[\]]*$/g, " ") : withoutBrackets(less);
}
