import type { AskRules } from "../ask-rules.ts";

/** Written by knowing the language; no labelled sentences were at hand. */
export const czech: AskRules = {
  isMeasured: false,
  withoutAnyRule: -1,
  rules: [
    {
      name: "should",
      pattern:
        / (?:by|bychom|bych) (?:se |si )?(?:[^ ,.;]+ ){0,4}(?:měl|měla|mělo|měli|měly|neměl|neměla|nemělo|neměli|neměly) | (?:měl|měla|mělo|měli|měly|neměl|neměla|nemělo|neměli|neměly) by /,
      weight: 2,
    },
    { name: "must", pattern: / (?:musí|nesmí|musejí|nesmějí|nemusí) /, weight: 1.3 },
    {
      name: "it is necessary",
      pattern:
        / (?:je|není|bylo by|by bylo|považujeme za|považuji za) (?:[^ ,.;]+ ){0,3}(?:třeba|nutné|nezbytné|potřeba|vhodné|žádoucí|důležité|potřebné|zapotřebí|lepší|dobré|záhodno|nutno) /,
      weight: 1.7,
    },
    {
      name: "we ask",
      pattern:
        / (?:žádám|žádáme|navrhuji|navrhujeme|doporučuji|doporučujeme|požaduji|požadujeme|prosím|prosíme|vyzývám|vyzýváme|apeluji|apelujeme|chci|chceme|přeji|přejeme|přál bych|uvítal bych|uvítali bychom|uvítala bych|uvítáme|trvám|trváme|nesouhlasíme s tím, aby|chtěl bych|chtěli bychom) /,
      weight: 2,
    },
    {
      name: "asks that",
      pattern:
        / (?:žádá|navrhuje|doporučuje|požaduje|vyzývá|navrhuje se|doporučuje se) (?:[^ .;]+ ){0,4}(?:aby|o|, aby|k) /,
      weight: 1.6,
    },
    {
      name: "may it be",
      pattern: /^ (?:ať|nechť|kéž) | (?:ať se|nechť se|proč ne|je čas|je načase) /,
      weight: 1.6,
    },
    {
      name: "imperative",
      pattern:
        /^ (?:(?:a|ale|tak|také|proto|prosím|-|–|\d+|[.)(]|,) )*(?:vypusťte|vypustit|zrušte|zrušit|změňte|změnit|doplňte|doplnit|přidejte|přidat|zakažte|zakázat|povolte|povolit|zachovejte|zachovat|omezte|omezit|upřesněte|upřesnit|definujte|definovat|stáhněte|stáhnout|odmítněte|nahraďte|nahradit|chraňte|chránit|prodlužte|prodloužit|zajistěte|zajistit|stanovte|stanovit|nechte|nechat|přestaňte|snižte|snížit|zvyšte|zvýšit|zaveďte|zavést|vyloučit|zahrnout|neschvalujte|nedovolte|umožnit|umožněte|zpřísnit|zjednodušit) /,
      weight: 2,
    },
    {
      name: "my proposal",
      pattern:
        / (?:(?:můj|náš|naše|naším|mým) (?:návrh|návrhem|požadavek|požadavkem|doporučení|žádost)|návrh :|připomínka :) /,
      weight: 1.3,
    },
    { name: "question", pattern: / \? $/, weight: -1 },
    {
      name: "whether",
      pattern:
        / (?:zda|jestli|kdy|jak|kdo) (?:[^ ,.;]+ ){0,5}(?:musí|měl|měla|mělo|nesmí) | (?:musel|musela|museli|muselo|měl jsem|měli jsme) /,
      weight: -1.6,
    },
    { name: "quoted", pattern: /^ " /, weight: -1 },
  ],
};
