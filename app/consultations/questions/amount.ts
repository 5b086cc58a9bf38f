type Amount = { ok: true; number: number; upper: number | null } | { ok: false; problem: string };

const longest = 80;

/**
 * A number or a range as people write them: `12`, `1 200`, `0,5`, `10 to 20`, `10–20`; the unit may stand behind it.
 * `upper` is null where it is one number. What could be a thousand or a decimal, like `1,000`, is sent back.
 */
export function readAmount(typed: string, unit = ""): Amount {
  const text = withoutUnit(typed.trim(), unit);
  if (text.length > longest) return refuse("Enter a number, like 12, or a range, like 10 to 20");
  const [lower = "", upper, more] = text.split(/\s+to\s+|\s*[–—]\s*|\s+-\s+|(?<=\d)\s*-\s*(?=-?\d)/);
  const ends = [lower, ...(upper === undefined ? [] : [upper])].map((end) => withoutUnit(end, unit));
  if (more !== undefined) return refuse("Enter a number, like 12, or a range, like 10 to 20");
  const unclear = ends.find(isUnclear);
  if (unclear !== undefined)
    return refuse(
      `It is not clear whether “${unclear}” is in thousands. Write ${unclear.replace(/[.,]/, "")} without a sign, or one digit fewer`,
    );
  const [number, highest] = ends.map(readNumber);
  if (number === undefined || number === null || highest === null)
    return refuse("Enter a number, like 12, or a range, like 10 to 20");
  if (highest !== undefined && highest < number)
    return refuse("The second number of a range must not be below the first");
  return { ok: true, number, upper: highest ?? null };
}

/** `1,000` or `1.250`: one sign, and exactly three digits behind it. */
const isUnclear = (text: string) => /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text.replace(/\s/g, ""));

function readNumber(typed: string) {
  const text = typed.replace(/[\s'’]/g, "").replace(/^[−]/, "-");
  if (!/^-?\d[\d.,]*$/.test(text)) return null;
  const plain = withPoint(text);
  return plain !== null && /^-?\d+(\.\d+)?$/.test(plain) && Math.abs(Number(plain)) <= largest
    ? Number(plain)
    : null;
}

/** Larger whole numbers are no longer exact. */
const largest = Number.MAX_SAFE_INTEGER;

/** The same number with a decimal point and no sign for thousands; null where the signs make no number. */
function withPoint(text: string) {
  const signs = [...text.matchAll(/[.,]/g)].map(([sign]) => sign);
  const last = signs.at(-1);
  if (last === undefined) return text;
  if (signs.length === 1) return text.replace(",", ".");
  const isThousands = signs.every((sign) => sign === last);
  const thousands = isThousands ? last : last === "," ? "." : ",";
  const whole = isThousands ? text : text.slice(0, text.lastIndexOf(last));
  const decimals = isThousands ? "" : `.${text.slice(text.lastIndexOf(last) + 1)}`;
  const groups = whole.split(thousands);
  const areThousands = groups.slice(1).every((group) => /^\d{3}$/.test(group));
  return areThousands ? groups.join("") + decimals : null;
}

function withoutUnit(text: string, unit: string) {
  const behind = unit && text.toLowerCase().endsWith(unit.toLowerCase());
  return behind ? text.slice(0, -unit.length).trim() : text;
}

function refuse(problem: string): Amount {
  return { ok: false, problem };
}
