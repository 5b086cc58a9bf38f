import { type Seen, seenBy } from "./hint.ts";

interface NumberRule {
  expression: RegExp;
  isOne?: (found: string) => boolean;
}

/**
 * Numbers that say who somebody is or where their money is. Those with a check digit count only where it is right; those
 * without one only in their own way of writing, or after their name.
 */
const rules: NumberRule[] = [
  // IBAN: ISO 13616, checked by ISO 7064.
  {
    expression: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu,
    isOne: isIban,
  },
  // Payment cards: ISO/IEC 7812, checked by Luhn's sum.
  { expression: /(?<![\p{L}\p{N}.,-])\d{4}([ -]?)\d{4}\1\d{4}\1\d{1,7}(?![\p{L}\p{N}])/gu, isOne: isCard },
  // United States, social security number: neither 000, 666 nor 9xx begins one.
  { expression: /(?<![\p{L}\p{N}-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\p{L}\p{N}-])/gu },
  // France, NIR: the key is 97 less the rest of the number by 97.
  {
    expression:
      /(?<![\p{L}\p{N}])[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?![\p{L}\p{N}])/gu,
    isOne: isNir,
  },
  // Spain, DNI and NIE: the letter is the rest of the number by 23.
  { expression: /(?<![\p{L}\p{N}])[XYZ\d]\d{7}-?[A-Z](?![\p{L}\p{N}])/gu, isOne: isDni },
  // Italy, codice fiscale.
  { expression: /(?<![\p{L}\p{N}])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\p{N}])/gu },
  // Korea, resident registration number: a date of birth first.
  {
    expression:
      /(?<![\p{L}\p{N}-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-8]\d{6}(?![\p{L}\p{N}-])/gu,
  },
  // Whatever follows the name of such a number.
  {
    expression:
      /(?:passport|social security|national insurance|personal identification|BSN|burgerservicenummer|personnummer|PESEL|Steuer-?ID|Ausweisnummer|numéro de sécurité sociale|codice fiscale|パスポート|マイナンバー)(?: ?(?:no\.?|number|nr\.?|nummer|n°|番号))?:? ?[A-Z]{0,3}\d[\d .-]{4,14}\d/giu,
  },
];

export function identityNumbers(text: string): Seen[] {
  return rules.flatMap((rule) =>
    seenBy(rule.expression, { text, kind: "identity number", ...(rule.isOne && { isOne: rule.isOne }) }),
  );
}

function isIban(found: string) {
  const iban = found.replaceAll(" ", "");
  if (iban.length < 15 || iban.length > 34) return false;
  const turned = `${iban.slice(4)}${iban.slice(0, 4)}`;
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return restBy97(digits) === 1;
}

function isCard(found: string) {
  const digits = found.replace(/\D/g, "");
  if (digits.length < 13 || digits.length > 19 || !/^[2-6]/.test(digits) || /^(\d)\1*$/.test(digits))
    return false;
  const sum = [...digits].reverse().reduce((sum, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function isNir(found: string) {
  const digits = found.replaceAll(" ", "");
  return 97 - restBy97(digits.slice(0, 13)) === Number(digits.slice(13));
}

function isDni(found: string) {
  const [first = "", ...rest] = found.replace("-", "");
  const number = Number(
    `${"XYZ".includes(first) ? "XYZ".indexOf(first) : first}${rest.slice(0, 7).join("")}`,
  );
  return "TRWAGMYFPDXBNJZSQVHLCKE".charAt(number % 23) === rest.at(-1);
}

function restBy97(digits: string) {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}
