import type { AskRules } from "../ask-rules.ts";

/** Written by knowing the language; no labelled sentences were at hand. */
export const dutch: AskRules = {
  isMeasured: false,
  withoutAnyRule: -1,
  rules: [
    {
      name: "should",
      pattern:
        / (?:zou|zouden) (?:[^ .;]+ ){0,12}(?:moeten|mogen|dienen|kunnen worden|goed zijn|beter zijn|wenselijk zijn|verstandig zijn|helpen) /,
      weight: 2,
    },
    {
      name: "should, turned",
      pattern: / (?:zou|zouden) (?:wel |ook |dan |niet )?(?:moeten|willen|graag) /,
      weight: 1,
    },
    {
      name: "must be done",
      pattern:
        / (?:moet|moeten|dient|dienen|hoort|horen) (?:[^ .;]+ ){0,14}(?:worden|zijn|blijven|komen|te worden|te zijn|gaan|krijgen) /,
      weight: 1.6,
    },
    { name: "must", pattern: / (?:moet|moeten|dient|dienen|behoort|behoren|hoeft niet) /, weight: 0.9 },
    { name: "must not", pattern: / (?:mag|mogen) (?:[^ .;]+ ){0,6}(?:niet|geen|nooit) /, weight: 1.3 },
    {
      name: "we ask",
      pattern:
        / (?:ik|wij|we) (?:[^ ,.;]+ ){0,3}(?:vraag|vragen|verzoek|verzoeken|pleit|pleiten|stel|stellen voor|eis|eisen|dring|dringen|raad|raden|adviseer|adviseren|bepleit|bepleiten|wens|wensen|wil|willen|hoop|hopen|roep|roepen|beveel|bevelen|suggereer|suggereren) | (?:vraag|vragen|verzoek|verzoeken|pleiten|pleit|stel|stellen|adviseren|adviseer|dringen|roepen|bevelen|wensen) (?:ik|wij|we) /,
      weight: 2,
    },
    {
      name: "asks that",
      pattern:
        / (?:pleit voor|dringt aan op|verzoekt|roept op|stelt voor|adviseert|beveelt aan|gevraagd wordt) /,
      weight: 2,
    },
    {
      name: "please",
      pattern: / (?:graag|alstublieft|alsjeblieft|a\.u\.b|aub|gelieve|verzoeke) /,
      weight: 2,
    },
    {
      name: "it is necessary",
      pattern:
        / (?:is|zijn|lijkt|zou|acht|achten|vind|vinden) (?:[^ .;]+ ){0,5}(?:nodig|noodzakelijk|gewenst|wenselijk|raadzaam|vereist|verstandig|essentieel|van belang|belangrijk) (?:dat|om|,) /,
      weight: 1.6,
    },
    { name: "lets", pattern: / (?:laten we|laat ons|waarom niet|het is tijd|hoog tijd) /, weight: 1.5 },
    {
      name: "imperative",
      pattern:
        /^ (?:(?:en|maar|dus|dan|ook|-|–|\d+|[.)(]|,) )*(?:schrap|verwijder|pas|voeg|maak|stop|verbied|sta|verplicht|zorg|geef|behoud|houd|beperk|verlaag|verhoog|verleng|verduidelijk|definieer|neem|trek|wijs|herzie|heroverweeg|wijzig|vervang|bescherm|verscherp|versoepel|voorkom|zet|kom|ga|doe|laat) /,
      weight: 2,
    },
    {
      name: "ends with an infinitive",
      pattern:
        /^ (?!(?:Wij|We|Ik|Het|Deze|Dit|Zij|Ze|Dat) )(?:[^ ,]+ ){1,7}(?:schrappen|verwijderen|aanpassen|toevoegen|opnemen|verbieden|verplichten|behouden|beperken|verlagen|verhogen|verlengen|verduidelijken|definiëren|intrekken|herzien|wijzigen|vervangen|beschermen|invoeren|afschaffen|uitsluiten|toestaan|handhaven) (?:[.!] )*$/,
      keepsCase: true,
      weight: 1.6,
    },
    {
      name: "my proposal",
      pattern:
        / (?:(?:mijn|ons|onze) (?:voorstel|suggestie|verzoek|advies|oproep|aanbeveling|wens)|voorstel :|suggestie :) /,
      weight: 1.5,
    },
    { name: "question", pattern: / \? $/, weight: -1 },
    {
      name: "whether",
      pattern:
        / (?:of|hoe|wanneer|wie) (?:[^ ,.;]+ ){0,5}(?:moet|moeten|dient|zou moeten) | (?:moest|moesten|had moeten|hadden moeten|moet ik|moeten wij nu|moeten we nu) /,
      weight: -1.6,
    },
    { name: "quoted", pattern: /^ " /, weight: -1 },
  ],
};
