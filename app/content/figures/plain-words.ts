/** In the place of each stands what readQuantity knows; the first that fits is taken, and others may follow it. */
type PlainForms = readonly (readonly [words: RegExp, plain: string])[];

const french: PlainForms = [
  [/^(?:environ|à peu près|près de|quelque)\s+/i, "about "],
  [/^(?:compris(?:es?)? )?entre\s+/i, "between "],
  [/^de\s+(?=\S.* à )/i, "from "],
  [/^(?:jusqu['’]à|au plus|au maximum|maximum(?: de)?|pas plus de|inférieure?s? ou égale?s? à)\s+/i, "≤ "],
  [/^(?:au moins|au minimum|minimum(?: de)?|à partir de|pas moins de|supérieure?s? ou égale?s? à)\s+/i, "≥ "],
  [/^(?:moins de|inférieure?s? à|en dessous de|au-dessous de)\s+/i, "< "],
  [/^(?:plus de|supérieure?s? à|au-dessus de)\s+/i, "> "],
  [/^(between .*) et (?=[-−+]?[\d.,])/i, "$1 to "],
  [/ (?:à|jusqu['’]à) (?=[-−+]?[\d.,])/i, " to "],
  [/^(.+) (?:ou plus|et plus|au moins|au minimum|minimum)$/i, "≥ $1"],
  [/^(.+) (?:ou moins|et moins|au plus|au maximum|maximum)$/i, "≤ $1"],
  // The long scale: a French billion is a million millions.
  [/(?<=\d ?)billions?(?!\p{L})/giu, "trillion"],
  [/(?<=\d ?)milliards?(?!\p{L})/giu, "billion"],
  [/(?<=\d ?)millions(?!\p{L})/giu, "million"],
  [/(?<=\d ?)mille(?!\p{L})/giu, "thousand"],
];

const japanese: PlainForms = [
  [/^(?:約|およそ|おおよそ)\s*/, "about "],
  [/^(.+)(?:程度|前後|くらい|ぐらい)$/, "about $1"],
  [/^([^以]+)以上[、,]?([^以]+)以下$/, "$1 to $2"],
  [/^((?:[^か]|か(?!ら))+)から ?([^ま]+)(?:まで)?$/, "$1 to $2"],
  [/(?<=\S) ?[~〜∼] ?(?=[-−+]?[\d.,])/, " to "],
  [/^(?:最大で?|多くとも|上限)\s*/, "≤ "],
  [/^(?:最低でも?|最小で?|少なくとも|下限)\s*/, "≥ "],
  [/^(.+)以上$/, "≥ $1"],
  [/^(.+)(?:以下|以内|まで)$/, "≤ $1"],
  [/^(.+)(?:を超える|超)$/, "> $1"],
  [/^(.+)未満$/, "< $1"],
  [/(?<=\d ?)百万/g, " × 10^6 "],
  [/(?<=\d ?)千万/g, " × 10^7 "],
  [/(?<=\d ?)千/g, " × 10^3 "],
  [/(?<=\d ?)万/g, " × 10^4 "],
  [/(?<=\d ?)億/g, " × 10^8 "],
  [/(?<=\d ?)兆/g, " × 10^12 "],
];

const languages: Record<string, PlainForms> = { fr: french, ja: japanese };

/** The language's words for ranges and large numbers as signs and English words, which readQuantity knows; of others the text as it is. */
export function plainWords(language: string, text: string) {
  const plain = (languages[language] ?? []).reduce(
    (text, [words, plain]) => text.replace(words, plain),
    text,
  );
  return plain.replace(/ +/g, " ").trim();
}
