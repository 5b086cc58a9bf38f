import type { AskRules } from "../ask-rules.ts";

/** Written by knowing the language; no labelled sentences were at hand. */
export const danish: AskRules = {
  isMeasured: false,
  withoutAnyRule: -1,
  rules: [
    { name: "should", pattern: / (?:bør|burde) /, weight: 2 },
    {
      name: "must",
      pattern:
        / (?:skal|må|måtte|kræver|behøver) (?:[^ .;]+ ){0,12}(?:have|være|blive|sikres|gøres|fjernes|ændres|præciseres|indføres|udgå|slettes|fastholdes|omfattes|undtages|forbydes|beskyttes|udvides|gælde|[^ ]+es) /,
      weight: 1.3,
    },
    { name: "must not", pattern: / (?:må|skal) (?:[^ .;]+ ){0,3}(?:ikke|aldrig|ingen) /, weight: 1.3 },
    {
      name: "we ask",
      pattern:
        / (?:jeg|vi|foreningen|organisationen) (?:[^ ,.;]+ ){0,3}(?:beder|opfordrer|foreslår|anbefaler|anmoder|kræver|ønsker|henstiller|håber|indstiller|efterlyser|støtter at) | (?:beder|opfordrer|foreslår|anbefaler|anmoder|kræver|ønsker|henstiller|indstiller) (?:jeg|vi) /,
      weight: 2,
    },
    {
      name: "asks that",
      pattern:
        / (?:opfordrer|foreslår|anbefaler|anmoder|henstiller|foreslås|anbefales|indstilles) (?:[^ ,.;]+ ){0,5}(?:at|til|om) /,
      weight: 1.6,
    },
    {
      name: "please",
      pattern:
        / (?:venligst|vær venlig|vær så venlig|vil gerne (?:have|se|bede|opfordre|foreslå)|ville gerne) /,
      weight: 2,
    },
    {
      name: "it is necessary",
      pattern:
        / (?:er|var|synes|finder|anser|ville være|vil være) (?:[^ .;]+ ){0,4}(?:nødvendigt|vigtigt|ønskeligt|afgørende|påkrævet|hensigtsmæssigt|tilrådeligt|godt|bedre|rimeligt) (?:[^ .;]+ ){0,2}(?:at|, at) /,
      weight: 1.6,
    },
    {
      name: "there is need",
      pattern: / (?:der er behov for|er nødt til|lad os|på tide|hvorfor ikke|det er på høje tid) /,
      weight: 1.5,
    },
    {
      name: "imperative",
      pattern:
        /^ (?:(?:og|men|så|også|derfor|-|–|\d+|[.)(]|,) )*(?:fjern|slet|ændr|tilføj|stop|forbyd|tillad|sørg|giv|behold|bevar|begræns|sænk|hæv|forlæng|præcisér|præciser|definer|tag|træk|afvis|revidér|revider|erstat|beskyt|stram|lempe|undgå|sæt|indfør|lad|gør|undtag|medtag|udvid) /,
      weight: 2,
    },
    {
      name: "my proposal",
      pattern:
        / (?:(?:mit|vores|vort|min|mine) (?:forslag|ønske|anbefaling|anmodning|opfordring)|forslag :) /,
      weight: 1.5,
    },
    { name: "question", pattern: / \? $/, weight: -1 },
    {
      name: "whether",
      pattern:
        / (?:om|hvornår|hvordan|hvem|hvorfor) (?:[^ ,.;]+ ){0,5}(?:bør|skal|burde|må) | (?:skulle have|burde have|måtte jeg|måtte vi) /,
      weight: -1.6,
    },
    { name: "quoted", pattern: /^ " /, weight: -1 },
  ],
};
