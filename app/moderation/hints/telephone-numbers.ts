import { type Seen, seenBy } from "./hint.ts";

/** Digits with what stands between them in telephone numbers; not within words, amounts, dates with times or addresses. */
const candidate =
  /(?<![\p{L}\p{N}.,:=@/#§-])(?:\+ ?)?\(?\d[\d ()./\u00a0\u2010-\u2013-]{4,22}\d(?![\p{L}\p{N}%€$£])(?![.,:]\d)/gu;

/** Words that stand before a number for calling, near its end. */
const label =
  /(?:\btel|phone|\bfax|\bmob|\bcell|\bcall|handy|telefon|téléphone|portable|\bgsm|telefoon|teléfono|móvil|電話|携帯|전화)[^\p{N}]{0,12}$/iu;
const labelReaches = 24;

/**
 * Telephone numbers as people write them: with a plus, with the zero of national calls, in the way of North America, or after
 * a word such as “tel.”. The consultation's country is not asked, since people write from everywhere.
 */
export function telephoneNumbers(text: string): Seen[] {
  const kind = "telephone number";
  // First, since a list of them with blanks between would be taken for one long number.
  const american = seenBy(northAmerican, { text, kind });
  const others = seenBy(candidate, {
    text,
    kind,
    isOne: (found, at) => isTelephoneNumber(found, text.slice(Math.max(0, at - labelReaches), at)),
  });
  return [...american, ...notWithin(others, american)];
}

/** Both in their order. */
function notWithin(others: Seen[], first: Seen[]) {
  let next = 0;
  return others.filter(({ start, end }) => {
    while ((first[next]?.end ?? end) <= start) next += 1;
    return (first[next]?.start ?? end) >= end;
  });
}

function isTelephoneNumber(found: string, before: string) {
  const digits = found.replace(/\D/g, "");
  const count = digits.length;
  if (isDates(found)) return false;
  if (found.startsWith("+")) return count >= 8 && count <= 15;
  if (label.test(before)) return count >= 6 && count <= 15;
  if (digits.startsWith("00")) return count >= 11 && count <= 16 && /^00[1-9]/.test(digits);
  const isNational = /^\(?0[1-9]/.test(found) && count >= 9 && count <= 12;
  return isNational && !/\b\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})\b/.test(found) && isGrouped(found);
}

const northAmerican =
  /(?<![\p{L}\p{N}.,:=@/#§-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?![\p{L}\p{N}-])/gu;

/** In one piece, or in groups of which the first is that of the place; a stroke stands after that alone. */
function isGrouped(found: string) {
  if (/\d\D+\d+\/\d/.test(found)) return false;
  const groups = found.split(/\D+/).filter(Boolean);
  return groups.length === 1 || (groups.length <= 6 && groups.slice(1).every((group) => group.length >= 2));
}

/** One or two dates, or years. */
function isDates(found: string) {
  return /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?:[ –-].*)?$/.test(found);
}
