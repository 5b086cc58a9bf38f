import * as lists from "stopword";

/** Words that carry no argument by themselves, for the languages in which consultations are held. Empty for others. */
export function stopWordsOf(language: string): Set<string> {
  return sets.get(language) ?? none;
}

const none = new Set<string>();

// stopwords-iso was looked at as well: its 1,298 English words hold "state", "help" and "necessary".
const added: Record<string, string> = {
  en: "not will would could can may must shall also just even us we're don't it's",
  de: "wäre würde würden könnte sollte",
  nb: "",
  // No list is published for these that could be used.
  mk: "и на во да се не што со за од е ќе го ги ја ги како но или ако тоа оваа овој овие кој која кое кои бидејќи има нема може треба сум си сте сме се беше бил била биле таа тој тие јас ти ние вие мој нивен само уште веќе секој сите ова до по при над под меѓу без низ кон преку пред зад",
  sq: "dhe në të e i me për nga një që se nuk është janë si por ose nëse kjo ky këto këta ai ajo ata ato unë ti ne ju do duhet mund ka kanë kishte ishte ishin jam jemi jeni sepse edhe më mos pa deri mbi nën gjatë pas para te tek u s po as çdo gjithë vetëm",
  mi: "te ngā he ka i ki o a e kei me mō nō nā mā ko kua kia hei rā nei ia rātou mātou tātou au koe tēnei ēnei taua aua anō hoki engari rānei mai atu iho ake nui katoa",
};

const published: Record<string, string[]> = {
  bg: lists.bul,
  cs: lists.ces,
  da: lists.dan,
  de: lists.deu,
  en: lists.eng,
  es: lists.spa,
  et: lists.est,
  fi: lists.fin,
  fr: lists.fra,
  ga: lists.gle,
  hr: lists.hrv,
  hu: lists.hun,
  it: lists.ita,
  ja: lists.jpn,
  ko: lists.kor,
  lt: lists.lit,
  lv: lists.lav,
  nl: lists.nld,
  no: lists.nob,
  pl: lists.pol,
  pt: lists.por,
  ro: lists.ron,
  ru: lists.rus,
  sk: lists.slk,
  sl: lists.slv,
  // The detector's Serbian is written in either alphabet; in Latin letters its small words are the Croatian ones.
  sr: lists.hrv,
  sv: lists.swe,
  tr: lists.tur,
  uk: lists.ukr,
  zh: lists.zho,
};

const sets = new Map(
  [...new Set([...Object.keys(published), ...Object.keys(added)])].map((language) => {
    const words = [...(published[language] ?? []), ...(added[language] ?? "").split(" ")];
    return [
      language,
      new Set(words.map((word) => word.toLowerCase()).filter((word) => word !== "")),
    ] as const;
  }),
);
