import type { AskRules } from "../ask-rules.ts";

/** Written by knowing the language; no labelled sentences were at hand. Endings hang on the words. */
export const korean: AskRules = {
  isMeasured: false,
  withoutAnyRule: -1,
  rules: [
    {
      name: "must",
      pattern:
        /(?:해야|되어야|돼야|여야|아야|어야|져야|둬야|워야|꿔야|춰야|려야|켜야|줘야|와야|가야|않아야) ?(?:한다|합니다|할 것|함|하며|된다|됩니다|하고|할 필요|만 )/,
      weight: 2,
    },
    {
      name: "must not",
      pattern: /(?:안 된다|안 됩니다|안된다|안됩니다|말아야|서는 안 |지 않도록|지 말)/,
      weight: 1.6,
    },
    {
      name: "we ask",
      pattern:
        /(?:바랍니다|바란다|바라며|부탁드|부탁합니다|요청(?:합니다|한다|드립니다|드린다|하는)|촉구(?:합니다|한다)|건의(?:합니다|한다|드립니다)|제안(?:합니다|한다|드립니다)|요구(?:합니다|한다)|희망(?:합니다|한다)|권고(?:합니다|한다)|원합니다|요망)/,
      weight: 2,
    },
    {
      name: "please",
      pattern: /(?:주십시오|주시기|주세요|주시길|주시면|하십시오|하세요|해달라|해 달라|달라고|합시다)/,
      weight: 2,
    },
    {
      name: "it is necessary",
      pattern:
        /(?:필요(?:합니다|하다|가 있|할 것|성이 있)|바람직(?:합니다|하다|할)|마땅(?:합니다|하다)|시급(?:합니다|하다)|좋겠습니다|좋을 것|좋겠다|타당(?:합니다|하다))/,
      weight: 1.4,
    },
    {
      name: "to be considered",
      pattern:
        /(?:삭제|수정|추가|신설|완화|강화|철회|연장|제외|포함|명시|명확히|검토|보완|개정|폐지|유지)(?:을|를|가|해|하여|할|하는|되|이)? ?(?:요청|필요|바람|해야|주|할 것|요망|요구|건의)/,
      weight: 1,
    },
    { name: "be it done", pattern: /(?:할 것|하라|해라|요망|필요|바람)(?: ?[.!])? $/, weight: 1.2 },
    { name: "question", pattern: /(?:\?|까요|인가|는가|습니까)(?: ?[.?])* $/, weight: -1.4 },
    {
      name: "whether",
      pattern: /(?:해야|여야|필요)(?:[^ ]* ){0,2}(?:하는지|한지|할지|했다|했습니다|했던)/,
      weight: -2,
    },
    { name: "quoted", pattern: /^ " /, weight: -1 },
  ],
};
