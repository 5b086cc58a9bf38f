import type { AskRules } from "../ask-rules.ts";

/** Bokmål and Nynorsk. Written by knowing the language; no labelled sentences were at hand. */
export const norwegian: AskRules = {
  isMeasured: false,
  withoutAnyRule: -1,
  rules: [
    { name: "should", pattern: / (?:bør|burde|børa) /, weight: 2 },
    {
      name: "must",
      pattern:
        / (?:må|skal|lyt) (?:[^ .;]+ ){0,12}(?:ha|være|vere|bli|sikres|gjøres|fjernes|endres|presiseres|innføres|utgå|slettes|opprettholdes|omfattes|unntas|forbys|beskyttes|utvides|gjelde|gjelda|[^ ]+(?:es|ast)) /,
      weight: 1.3,
    },
    { name: "must not", pattern: / (?:må|skal) (?:[^ .;]+ ){0,3}(?:ikke|ikkje|aldri|ingen) /, weight: 1.3 },
    {
      name: "we ask",
      pattern:
        / (?:jeg|vi|eg|me|foreningen|organisasjonen) (?:[^ ,.;]+ ){0,3}(?:ber|oppfordrer|foreslår|føreslår|anbefaler|tilrår|anmoder|krever|krev|ønsker|ønskjer|håper|etterlyser|oppmodar) | (?:ber|oppfordrer|foreslår|føreslår|anbefaler|tilrår|anmoder|krever|ønsker|oppmodar) (?:jeg|vi|eg|me) /,
      weight: 2,
    },
    {
      name: "asks that",
      pattern:
        / (?:oppfordrer|foreslår|føreslår|anbefaler|tilrår|anmoder|foreslås|anbefales) (?:[^ ,.;]+ ){0,5}(?:at|til|om|å) /,
      weight: 1.6,
    },
    {
      name: "please",
      pattern:
        / (?:vennligst|vær så snill|ver så snill|vil gjerne (?:ha|se|be|oppfordre|foreslå)|ville gjerne) /,
      weight: 2,
    },
    {
      name: "it is necessary",
      pattern:
        / (?:er|virker|synes|anser|ville være|vil være) (?:[^ .;]+ ){0,4}(?:nødvendig|viktig|ønskelig|avgjørende|påkrevd|hensiktsmessig|tilrådelig|bra|bedre|rimelig) (?:[^ .;]+ ){0,2}(?:at|å) /,
      weight: 1.6,
    },
    {
      name: "there is need",
      pattern: / (?:det er behov for|er nødt til|la oss|på tide|hvorfor ikke|kvifor ikkje|på høy tid) /,
      weight: 1.5,
    },
    {
      name: "imperative",
      pattern:
        /^ (?:(?:og|men|så|også|derfor|-|–|\d+|[.)(]|,) )*(?:fjern|slett|endre|legg|stopp|forby|tillat|sørg|gi|behold|bevar|begrens|senk|hev|forleng|presiser|definer|ta|trekk|avvis|revider|erstatt|beskytt|stram|unngå|sett|innfør|la|gjør|unnta|utvid|ikke) /,
      weight: 2,
    },
    {
      name: "my proposal",
      pattern:
        / (?:(?:mitt|vårt|min|vår|mine) (?:forslag|ønske|anbefaling|anmodning|oppfordring)|forslag :) /,
      weight: 1.5,
    },
    { name: "question", pattern: / \? $/, weight: -1 },
    {
      name: "whether",
      pattern:
        / (?:om|når|hvordan|hvem|hvorfor|korleis|kven) (?:[^ ,.;]+ ){0,5}(?:bør|skal|burde|må) | (?:skulle ha|burde ha|måtte jeg|måtte vi) /,
      weight: -1.6,
    },
    { name: "quoted", pattern: /^ " /, weight: -1 },
  ],
};
