import type { AskRules } from "../ask-rules.ts";

/** Written by knowing the language; no labelled sentences were at hand. */
export const slovak: AskRules = {
  isMeasured: false,
  withoutAnyRule: -1,
  rules: [
    {
      name: "should",
      pattern:
        / by (?:sa |si |som |sme )?(?:[^ ,.;]+ ){0,4}(?:mal|mala|malo|mali|nemal|nemala|nemalo|nemali) | (?:mal|mala|malo|mali|nemal|nemala|nemalo|nemali) by /,
      weight: 2,
    },
    { name: "must", pattern: / (?:musí|musia|nesmie|nesmú|nemusí) /, weight: 1.3 },
    {
      name: "it is necessary",
      pattern:
        / (?:je|nie je|bolo by|by bolo|považujeme za|považujem za) (?:[^ ,.;]+ ){0,3}(?:treba|nutné|nevyhnutné|potrebné|vhodné|žiaduce|dôležité|lepšie|dobré|nutno) /,
      weight: 1.7,
    },
    {
      name: "we ask",
      pattern:
        / (?:žiadam|žiadame|navrhujem|navrhujeme|odporúčam|odporúčame|požadujem|požadujeme|prosím|prosíme|vyzývam|vyzývame|apelujem|apelujeme|chcem|chceme|želám|želáme|uvítal by som|uvítali by sme|trvám|trváme|chcel by som|chceli by sme) /,
      weight: 2,
    },
    {
      name: "asks that",
      pattern:
        / (?:žiada|navrhuje|odporúča|požaduje|vyzýva|navrhuje sa|odporúča sa) (?:[^ .;]+ ){0,4}(?:aby|o|, aby|k) /,
      weight: 1.6,
    },
    { name: "may it be", pattern: /^ (?:nech|kiež) | (?:nech sa|prečo nie|je čas|je načase) /, weight: 1.6 },
    {
      name: "imperative",
      pattern:
        /^ (?:(?:a|ale|tak|tiež|preto|prosím|-|–|\d+|[.)(]|,) )*(?:vypustite|vypustiť|zrušte|zrušiť|zmeňte|zmeniť|doplňte|doplniť|pridajte|pridať|zakážte|zakázať|povoľte|povoliť|zachovajte|zachovať|obmedzte|obmedziť|upresnite|upresniť|definujte|definovať|stiahnite|stiahnuť|odmietnite|nahraďte|nahradiť|chráňte|chrániť|predĺžte|predĺžiť|zabezpečte|zabezpečiť|stanovte|stanoviť|nechajte|ponechať|prestaňte|znížte|znížiť|zvýšte|zvýšiť|zaveďte|zaviesť|vylúčiť|zahrnúť|nedovoľte|umožniť|umožnite|sprísniť|zjednodušiť|neschvaľujte) /,
      weight: 2,
    },
    {
      name: "my proposal",
      pattern:
        / (?:(?:môj|náš|naša|naším|mojím) (?:návrh|návrhom|požiadavka|odporúčanie|žiadosť)|návrh :|pripomienka :) /,
      weight: 1.3,
    },
    { name: "question", pattern: / \? $/, weight: -1 },
    {
      name: "whether",
      pattern:
        / (?:či|kedy|ako|kto) (?:[^ ,.;]+ ){0,5}(?:musí|mal|mala|malo|nesmie) | (?:musel|musela|museli|muselo|mal som|mali sme) /,
      weight: -1.6,
    },
    { name: "quoted", pattern: /^ " /, weight: -1 },
  ],
};
