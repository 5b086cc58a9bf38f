import type { AskRules } from "../ask-rules.ts";

/** Written by knowing the language; no labelled sentences were at hand. */
export const estonian: AskRules = {
  isMeasured: false,
  withoutAnyRule: -1,
  rules: [
    { name: "should", pattern: / (?:peaks|peaksid|peaksime|tuleks|võiks|võiksid) /, weight: 2 },
    {
      name: "must",
      pattern:
        / (?:peab|peavad|tuleb|ei tohi|ei tohiks|ei tule) (?:[^ .;]+ ){0,10}[^ ]+(?:ma|da|ta|tud|dud) /,
      weight: 1.3,
    },
    {
      name: "we ask",
      pattern:
        / (?:palun|palume|nõuan|nõuame|soovitan|soovitame|ettepanek|esitan ettepaneku|esitame ettepaneku|teeme ettepaneku|teen ettepaneku|soovin|soovime|sooviksin|sooviksime|kutsume|kutsun|taotleme|taotlen|loodame|toetame seda) /,
      weight: 2,
    },
    {
      name: "it is necessary",
      pattern:
        / (?:on|oleks) (?:[^ .;]+ ){0,3}(?:vaja|vajalik|oluline|tähtis|mõistlik|soovitav|otstarbekas|hädavajalik|hea|parem) /,
      weight: 1.5,
    },
    { name: "asks that", pattern: / (?:soovitab|nõuab|palub|teeb ettepaneku|kutsub üles) /, weight: 1.5 },
    {
      name: "imperative",
      pattern:
        /^ (?:(?:ja|aga|siis|ka|-|–|\d+|[.)(]|,) )*(?:eemaldage|kustutage|muutke|lisage|keelake|lubage|säilitage|piirake|täpsustage|määratlege|võtke|lõpetage|jätke|ärge|andke|kaitske|pikendage|tagage|tehke|kehtestage|vähendage|suurendage|laske) /,
      weight: 2,
    },
    {
      name: "it is time",
      pattern: / (?:on aeg|miks mitte|meie ettepanek|minu ettepanek|ettepanek :) /,
      weight: 1.2,
    },
    { name: "question", pattern: / \? $/, weight: -1 },
    {
      name: "whether",
      pattern:
        / kas (?:[^ ,.;]+ ){0,5}(?:peab|peaks|tuleb|tuleks|võiks) | (?:pidi|pidid|pidin|pidime|oleks pidanud) /,
      weight: -2,
    },
    { name: "quoted", pattern: /^ " /, weight: -1 },
  ],
};
