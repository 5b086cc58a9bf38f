const digits = [..."0123456789+-=()n"];
const raisedSigns = [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ"];
const loweredSigns = [..."₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ"];

/** `10` and `-6` raised is `10⁻⁶`; null where one of the signs has no raised or lowered form. */
export function raised(text: string, isLowered = false) {
  const signs = [...text.replace(/[−–]/g, "-")].map((sign) => {
    if (/\s/.test(sign)) return sign;
    return (isLowered ? loweredSigns : raisedSigns)[digits.indexOf(sign)] ?? null;
  });
  return signs.includes(null) ? null : signs.join("");
}
