/**
 * Text with the digits and marks of other keyboards as ASCII has them, for what is read as a number, a time or a code: `１６％`,
 * `١٦`, `１７：００`. What is shown stays as it was typed.
 */
export function withPlainDigits(text: string) {
  return text
    .replace(/\p{Nd}/gu, (digit) => String(worthOf(digit.codePointAt(0) ?? 0)))
    .replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ")
    .replaceAll("\u066b", ".")
    .replaceAll("\u066c", "'");
}

/** Unicode has the digits of each script beside each other, in tens from zero to nine. */
function worthOf(digit: number) {
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(digit - before - 1))) before++;
  return before % 10;
}
