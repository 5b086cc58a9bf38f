import type { AskRules } from "../ask-rules.ts";

/** Written by knowing the language; no labelled sentences were at hand. */
export const swedish: AskRules = {
  isMeasured: false,
  withoutAnyRule: -1,
  rules: [
    { name: "should", pattern: / (?:bör|borde) /, weight: 2 },
    {
      name: "must",
      pattern:
        / (?:måste|ska|skall|behöver) (?:[^ .;]+ ){0,12}(?:ha|vara|bli|gälla|säkerställas|göras|utgå|strykas|ändras|förtydligas|införas|undantas|omfattas|tas bort|[^ ]+as) /,
      weight: 1.3,
    },
    {
      name: "must not",
      pattern: / (?:får|ska|skall) (?:[^ .;]+ ){0,3}(?:inte|aldrig|inga|ej) /,
      weight: 1.3,
    },
    {
      name: "we ask",
      pattern:
        / (?:jag|vi|föreningen|förbundet|organisationen) (?:[^ ,.;]+ ){0,3}(?:ber|uppmanar|föreslår|rekommenderar|begär|kräver|önskar|hoppas|yrkar|efterlyser|förordar|hemställer) | (?:ber|uppmanar|föreslår|rekommenderar|begär|kräver|önskar|yrkar|hemställer) (?:jag|vi) /,
      weight: 2,
    },
    {
      name: "asks that",
      pattern:
        / (?:uppmanar|föreslår|rekommenderar|förordar|yrkar|hemställer|föreslås|rekommenderas) (?:[^ ,.;]+ ){0,5}(?:att|till|om) /,
      weight: 1.6,
    },
    {
      name: "please",
      pattern:
        / (?:vänligen|snälla|var vänlig|var god|skulle vilja (?:ha|se|be|uppmana|föreslå)|vill gärna|vill vi) /,
      weight: 2,
    },
    {
      name: "it is necessary",
      pattern:
        / (?:är|vore|verkar|anser|skulle vara) (?:[^ .;]+ ){0,4}(?:nödvändigt|viktigt|önskvärt|avgörande|lämpligt|angeläget|bra|bättre|rimligt) (?:[^ .;]+ ){0,2}att /,
      weight: 1.6,
    },
    {
      name: "there is need",
      pattern: / (?:det behövs|finns behov av|låt oss|dags att|hög tid|varför inte) /,
      weight: 1.5,
    },
    {
      name: "imperative",
      pattern:
        /^ (?:(?:och|men|så|också|därför|-|–|\d+|[.)(]|,) )*(?:stryk|ta|ändra|lägg|stoppa|förbjud|tillåt|ge|behåll|bevara|begränsa|sänk|höj|förläng|förtydliga|definiera|dra|avslå|avvisa|ersätt|skydda|skärp|undvik|sätt|inför|låt|gör|undanta|utöka|se till) /,
      weight: 2,
    },
    {
      name: "my proposal",
      pattern:
        / (?:(?:mitt|vårt|min|vår|mina) (?:förslag|önskan|rekommendation|begäran|uppmaning)|förslag :) /,
      weight: 1.5,
    },
    { name: "question", pattern: / \? $/, weight: -1 },
    {
      name: "whether",
      pattern:
        / (?:om|när|hur|vem|varför) (?:[^ ,.;]+ ){0,5}(?:bör|ska|borde|måste) | (?:skulle ha|borde ha|var tvungen) /,
      weight: -1.6,
    },
    { name: "quoted", pattern: /^ " /, weight: -1 },
  ],
};
