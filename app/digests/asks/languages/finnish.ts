import type { AskRules } from "../ask-rules.ts";

/** Written by knowing the language; no labelled sentences were at hand. */
export const finnish: AskRules = {
  isMeasured: false,
  withoutAnyRule: -1,
  rules: [
    { name: "should", pattern: / (?:pitäisi|tulisi|täytyisi|olisi syytä|kannattaisi) /, weight: 2 },
    {
      name: "must",
      pattern:
        / (?:täytyy|pitää|tulee|on syytä|ei tule|ei pidä|ei saa|on pakko) (?:[^ .;]+ ){0,8}[^ ]+(?:ä|a|taa|tää|da|dä|la|lä|ra|rä) /,
      weight: 1.2,
    },
    {
      name: "is to be done",
      pattern: / on (?:[^ .;]+ ){0,6}[^ ]+(?:tava|tävä|dava|ttava|ttävä) /,
      weight: 1.6,
    },
    {
      name: "we ask",
      pattern:
        / (?:pyydän|pyydämme|vaadin|vaadimme|ehdotan|ehdotamme|esitän|esitämme|suosittelen|suosittelemme|toivon|toivomme|toivoisin|toivoisimme|kehotan|kehotamme|vetoan|vetoamme|haluan|haluamme|haluaisin|haluaisimme|kannatan|kannatamme sitä) /,
      weight: 2,
    },
    {
      name: "asks that",
      pattern: / (?:ehdottaa|esittää|vaatii|suosittelee|toivoo|kehottaa|katsoo) (?:[^ .;]+ ){0,2}, että /,
      weight: 1.5,
    },
    {
      name: "it is necessary",
      pattern:
        / (?:on|olisi|olisivat) (?:[^ .;]+ ){0,3}(?:tärkeää|välttämätöntä|tarpeen|toivottavaa|perusteltua|suotavaa|hyvä|parempi|syytä) /,
      weight: 1.5,
    },
    {
      name: "please",
      pattern: / (?:pyydetään|olkaa hyvä|olkaa hyvät|ystävällisesti|on aika|miksi ei|miksei) /,
      weight: 1.5,
    },
    {
      name: "imperative",
      pattern:
        /^ (?:(?:ja|mutta|siis|myös|-|–|\d+|[.)(]|,) )*(?:poistakaa|poista|muuttakaa|muuta|lisätkää|lisää|kieltäkää|kiellä|sallikaa|salli|säilyttäkää|säilytä|rajoittakaa|rajoita|tarkentakaa|tarkenna|määritelkää|ottakaa|perukaa|hylätkää|lopettakaa|lopeta|älkää|älä|antakaa|suojelkaa|pidentäkää|varmistakaa|tehkää|jättäkää) /,
      weight: 2,
    },
    {
      name: "my proposal",
      pattern: / (?:ehdotukseni|ehdotuksemme|pyyntömme|vaatimuksemme|toiveemme|suosituksemme|ehdotus :) /,
      weight: 1.5,
    },
    { name: "question", pattern: / \? $/, weight: -1 },
    {
      name: "whether",
      pattern: / (?:pitäisikö|tulisiko|täytyykö|onko|olisi pitänyt|piti|täytyi) /,
      weight: -2,
    },
    { name: "quoted", pattern: /^ " /, weight: -1 },
  ],
};
