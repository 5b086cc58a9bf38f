/** How a state cites its law below an article. In templates `{n}` is the number, `{s}` the sign as printed, `{o}` an ordinal in words, `{k}` a number with what was inserted after its word. */
export interface WayToCite {
  /** What it cites from; a text in another language is cited with brackets. */
  roots: RegExp;
  /** By the style of each level, or by that of the level above and its own; after `|` where another level follows. */
  below: Record<string, string>;
  /** The root's word where something of it is cited. */
  above?: [word: RegExp, instead: string];
  /** The unnumbered paragraph that a first list stands in. */
  implied?: string;
  ordinals?: string[];
}

const dutch =
  "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste";
const norwegian = "første annet tredje fjerde femte sjette sjuende åttende niende tiende";

const albanian: WayToCite = {
  roots: /^(?:neni|art|shtojca|aneksi)/iu,
  below: {
    "x.1": ", pika {n}",
    "(x)1": ", pika {n}",
    "x)1": ", pika {n}",
    "x)a": ", shkronja {n}",
    "x.a": ", shkronja {n}",
    "(x)a": ", shkronja {n}",
    "x.i": ", nënpika {n}",
    "x)i": ", nënpika {n}",
    "(x)i": ", nënpika {n}",
  },
};

const english: WayToCite = {
  roots: /^(?:schedule|appendix)/iu,
  below: {
    ...{ "x.1": ", paragraph {n}", x1: ", paragraph {n}" },
    ...Object.fromEntries(["(x)1", "(x)a", "(x)i", "(x)aa", "(x)A", "(x)I"].map((style) => [style, "({n})"])),
  },
};

const ways: Record<string, WayToCite> = {
  AL: albanian,
  AU: english,
  BG: {
    roots: /^(?:чл|член|§|приложение)/iu,
    below: { "(x)1": ", ал. {n}", "x.1": ", т. {n}", "x)а": ", буква „{n}“", "x)aa": ", подбуква „{n}“" },
  },
  CA: english,
  CR: {
    roots: /^(?:art[ií]culo|art\.|anexo)/iu,
    below: {
      ...{
        "x.1": ", numeral {n}",
        "x)1": ", inciso {n})",
        "x)1 x)a": ", subinciso {n})",
        "x)a": ", inciso {n})",
        "x.a": ", inciso {n})",
      },
      ...{ "x)i": ", subinciso {n})", "x.i": ", subinciso {n})", "x°1": ", numeral {n}.º" },
    },
  },
  CZ: {
    roots: /^(?:§|čl|příloha)/iu,
    below: { "(x)1": " odst. {n}", "x)a": " písm. {n})", "x.1": " bod {n}", "x)1": " bod {n}" },
  },
  DE: {
    roots: /^(?:§|art|anhang|anlage)/iu,
    below: {
      ...{ "(x)1": " Abs. {n}", "x.1": " Nr. {n}", "x)a": " Buchst. {n}" },
      ...{ "x)aa": " Doppelbuchst. {n}", "x)aaa": " Dreifachbuchst. {n}" },
    },
  },
  DK: {
    roots: /^(?:§|art|bilag)/iu,
    below: {
      stk1: ", stk. {n}",
      "x)1": ", nr. {n}",
      "x.1": ", nr. {n}",
      "x)a": ", litra {n}",
      "x.a": ", litra {n}",
    },
    implied: ", stk. {n}",
  },
  EC: {
    roots: /^(?:art[ií]culo|art\.|anexo)/iu,
    below: {
      "x.1": ", numeral {n}",
      "x)1": ", numeral {n}",
      "x)a": ", literal {n})",
      "x.a": ", literal {n}",
    },
  },
  EE: {
    roots: /^(?:§|lisa)/iu,
    below: { "(x)1": " lg {n}", "x)1": " p {n}", "x.1": " p {n}", "x)a": " alap {n}" },
  },
  ES: {
    roots: /^(?:art[ií]culo|art\.|anexo|disposición)/iu,
    below: {
      ...{ "x.1": ", apartado {n}", "x)a": ", letra {n})", "x°1": ", {n}.º", "x)1": ", {n})" },
      ...{ "x)i": ", inciso {n})", "x)aa": ", letra {n})" },
    },
  },
  FI: {
    roots: /^(?:\d+ ?[a-z]? §|liite)/iu,
    below: { "x)1": " {n} kohta", "x)a": " {n} alakohta", "(x)1": " {n} mom." },
    implied: " {n} mom.",
  },
  FR: {
    roots: /^(?:art|annexe)/iu,
    below: { "x.I": ", {n}", "x°1": ", {s}", "x.1": ", {n}", "x)a": ", {n}", "x)1": ", {n}", "x)i": ", {n}" },
  },
  GB: english,
  HR: {
    roots: /^(?:član|čl|prilog)/iu,
    below: {
      "x.1 x)a": " podtočka {n})",
      "x)1 x)a": " podtočka {n})",
      "(x)1": " stavak {n}.",
      "x.1": " točka {n}.",
      "x)1": " točka {n}.",
      "x)a": " točka {n})",
    },
  },
  JP: {
    roots: /^(?:第|別表|附則)/u,
    below: { x1: "第{s}項", 一一: "第{k}号", イイ: "{n}", "(x)1": "（{s}）", "(x)i": "（{s}）" },
    implied: "第１項",
  },
  KR: {
    roots: /^(?:제|별표|부칙)/u,
    below: {
      "①①": "제{n}항",
      "x.1": "제{k}호",
      "x.가": "{n}목",
      "x)1": "{n})",
      "x)가": "{n})",
      "(x)1": "({n})",
    },
  },
  LV: {
    roots: /(?:pants|pielikums|punkts)$/iu,
    above: [/(pant|pielikum|punkt)s$/iu, "$1a"],
    below: {
      "(x)1": " {n}. daļa| {n}. daļas",
      "x)1": " {n}. punkts| {n}. punkta",
      "x.1": " {n}. punkts| {n}. punkta",
      "x)a": " “{n}” apakšpunkts| “{n}” apakšpunkta",
    },
  },
  MK: {
    roots: /^(?:член|чл|прилог)/iu,
    below: {
      ...{ "(x)1": " став ({n})", "x)1": " точка {n})", "x.1": " точка {n}", "x)а": " потточка {n})" },
      ...{ "(x)а": " потточка ({n})" },
    },
  },
  NL: {
    roots: /^(?:artikel|art\.|bijlage|§)/iu,
    below: {
      ...{
        x1: ", {o} lid",
        "x.1": ", {o} lid",
        "(x)1": ", {o} lid",
        "x.a": ", onderdeel {n}",
        "x)a": ", onderdeel {n}",
      },
      ...{ "x°1": ", onder {n}°", "x)1": ", onder {n}", "(x)1 x.1": ", onder {n}" },
    },
    ordinals: dutch.split(" "),
  },
  NO: {
    roots: /^(?:§|art|vedlegg)/iu,
    below: {
      ...{
        "(x)1": " {o} ledd",
        "x.a": " bokstav {n}",
        "x)a": " bokstav {n}",
        "x.1": " nr. {n}",
        "x)1": " nr. {n}",
      },
      ...{ "x.i": " ({n})", "x)i": " ({n})" },
    },
    ordinals: norwegian.split(" "),
  },
  NZ: english,
  SK: {
    roots: /^(?:§|čl|príloha)/iu,
    below: { "(x)1": " ods. {n}", "x)a": " písm. {n})", "x.1": " bod {n}", "x)1": " bod {n}" },
  },
  XK: {
    ...albanian,
    below: {
      ...albanian.below,
      "x.1": ", paragrafi {n}",
      "1.1×2": ", nënparagrafi {n}",
      "1.1×3": ", pika {n}",
    },
  },
};

/** The language in which each of these states writes its law. */
const languages: Record<string, string> = {
  ...{ CA: "en", GB: "en", NZ: "en" },
  ...{
    AL: "sq",
    BG: "bg",
    CR: "es",
    CZ: "cs",
    DE: "de",
    DK: "da",
    EC: "es",
    EE: "et",
    ES: "es",
    FI: "fi",
    FR: "fr",
  },
  ...{ HR: "hr", JP: "ja", KR: "ko", LV: "lv", MK: "mk", NL: "nl", NO: "no", SK: "sk", XK: "sq" },
};

/**
 * How a government's law is cited; null for one that puts the numbers in brackets, as English-speaking states do, and for a
 * text that is known to be in another language.
 */
export function wayToCite(government: string | null | undefined, language?: string | null): WayToCite | null {
  const state = government ?? "";
  const written = language?.replace(/^nb$|^nn$/, "no").split("-")[0];
  return written && written !== languages[state] ? null : (ways[state] ?? null);
}

/** The root as it is cited by itself and with something below it; null where the way is not that of the text. */
export function rootIn(way: WayToCite, label: string) {
  if (!way.roots.test(label)) return null;
  return { alone: label, above: way.above ? label.replace(...way.above) : label };
}
