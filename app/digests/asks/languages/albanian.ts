import type { AskRules } from "../ask-rules.ts";

/** Written by knowing the language; no labelled sentences were at hand. */
export const albanian: AskRules = {
  isMeasured: false,
  withoutAnyRule: -1,
  rules: [
    { name: "should", pattern: / (?:duhet|duhej|duhen|do të duhej|s'duhet) /, weight: 1.6 },
    {
      name: "must",
      pattern:
        / (?:është e nevojshme|është e domosdoshme|është e rëndësishme|është i nevojshëm|nevojitet|nevojiten|kërkohet|do të ishte mirë|do të ishte e dobishme|ka nevojë|le të) /,
      weight: 1.6,
    },
    {
      name: "we ask",
      pattern:
        / (?:kërkoj|kërkojmë|propozoj|propozojmë|sugjeroj|sugjerojmë|rekomandoj|rekomandojmë|lutem|lutemi|ju lutem|ju lutemi|bëj thirrje|bëjmë thirrje|dëshiroj|dëshirojmë|dua që|duam që|do të doja|do të donim|shpresojmë që|insistojmë) /,
      weight: 2,
    },
    {
      name: "asks that",
      pattern:
        / (?:kërkon|propozon|sugjeron|rekomandon|propozohet|sugjerohet|rekomandohet) (?:[^ .;]+ ){0,4}(?:që|të) /,
      weight: 1.5,
    },
    {
      name: "to be done",
      pattern:
        /^ (?:(?:-|–|\d+|[.)(]|,|dhe) )*të (?:hiqet|hiqen|shtohet|shtohen|ndryshohet|ndryshohen|ndalohet|lejohet|ruhet|kufizohet|sqarohet|përcaktohet|tërhiqet|zëvendësohet|mbrohet|zgjatet|sigurohet|shfuqizohet|bëhet|përfshihet) /,
      weight: 2,
    },
    {
      name: "imperative",
      pattern:
        /^ (?:(?:dhe|por|pra|edhe|-|–|\d+|[.)(]|,) )*(?:hiqni|fshini|ndryshoni|shtoni|ndaloni|lejoni|ruani|mbani|kufizoni|sqaroni|përcaktoni|tërhiqni|refuzoni|zëvendësoni|mbroni|zgjatni|siguroni|lini|uleni|rritni|përfshini|mos) /,
      weight: 2,
    },
    {
      name: "my proposal",
      pattern:
        / (?:propozimi im|propozimi ynë|kërkesa jonë|sugjerimi im|sugjerimi ynë|propozim :|është koha|pse jo) /,
      weight: 1.3,
    },
    { name: "question", pattern: / \? $/, weight: -1 },
    {
      name: "whether",
      pattern:
        / (?:nëse|kur|si|kush) (?:[^ ,.;]+ ){0,3}duhet | (?:a duhet|duhej të kishte|u desh|m'u desh|na u desh) /,
      weight: -1.8,
    },
    { name: "quoted", pattern: /^ " /, weight: -1 },
  ],
};
