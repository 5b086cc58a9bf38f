import type { AskRules } from "../ask-rules.ts";

/** Written by knowing the language; no labelled sentences were at hand. */
export const latvian: AskRules = {
  isMeasured: false,
  withoutAnyRule: -1,
  rules: [
    {
      name: "should",
      pattern:
        / (?:vajadzētu|būtu (?:[^ .;]+ ){0,4}jā[^ ]+|būtu nepieciešams|būtu lietderīgi|būtu vēlams|būtu svarīgi|būtu labi) /,
      weight: 2,
    },
    {
      name: "must",
      pattern:
        / (?:ir )?jā(?:nosaka|svītro|groza|papildina|precizē|aizliedz|atļauj|saglabā|ierobežo|izslēdz|iekļauj|paredz|nodrošina|maina|pagarina|atceļ|aizsargā|samazina|palielina|definē|ievieš|pārskata|izvērtē|ņem|būt|atsauc|novērš|aizstāj) /,
      weight: 2,
    },
    { name: "must in general", pattern: / jā[^ ]{3,} /, weight: 1.1 },
    { name: "must not", pattern: / (?:nedrīkst|nedrīkstētu|nevajag|nevajadzētu) /, weight: 1.6 },
    {
      name: "we ask",
      pattern:
        / (?:lūdzu|lūdzam|lūgums|aicinu|aicinām|ierosinu|ierosinām|iesaku|iesakām|prasu|prasām|pieprasu|pieprasām|vēlos|vēlamies|vēlētos|vēlētos|gribētu|rosinu|rosinām|priekšlikums|piedāvāju|piedāvājam) /,
      weight: 2,
    },
    { name: "asks that", pattern: / (?:aicina|ierosina|iesaka|lūdz|pieprasa|rosina) /, weight: 1.3 },
    {
      name: "it is necessary",
      pattern:
        / (?:ir|nav) (?:[^ .;]+ ){0,2}(?:nepieciešams|nepieciešama|nepieciešami|svarīgi|būtiski|vajadzīgs|vajadzīga|vēlams|lietderīgi) /,
      weight: 1.4,
    },
    {
      name: "imperative",
      pattern:
        /^ (?:(?:un|bet|tad|arī|-|–|\d+|[.)(]|,) )*(?:svītrot|svītrojiet|grozīt|papildināt|precizēt|precizējiet|aizliegt|aizliedziet|atļaut|atļaujiet|saglabāt|saglabājiet|ierobežot|ierobežojiet|izslēgt|iekļaut|iekļaujiet|noteikt|nodrošināt|mainīt|mainiet|pagarināt|atcelt|atceliet|aizsargāt|samazināt|samaziniet|palielināt|definēt|ieviest|pārskatīt|izvērtēt|aizstāt|novērst|pārtrauciet) /,
      weight: 2,
    },
    { name: "question", pattern: / \? $/, weight: -1 },
    {
      name: "whether",
      pattern: / vai (?:[^ ,.;]+ ){0,5}(?:jā[^ ]+|vajadzētu) | (?:bija jā[^ ]+|vajadzēja) /,
      weight: -2,
    },
    { name: "quoted", pattern: /^ " /, weight: -1 },
  ],
};
