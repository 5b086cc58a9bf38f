import type { AskRules } from "../ask-rules.ts";

/** Written by knowing the language; no labelled sentences were at hand. Words have no blanks between them. */
export const japanese: AskRules = {
  isMeasured: false,
  withoutAnyRule: -1,
  rules: [
    {
      name: "should",
      pattern:
        /べき(?:だ|で(?:ある|す|あり|は(?:ない|ありません)|あろう)|と(?:考|思)|では(?:ない|ありません)|。|では| 。| $)/,
      weight: 2,
    },
    {
      name: "please do",
      pattern:
        /(?:て|で)(?:ください|下さい|ほしい|欲しい|もらいたい|いただきたい|頂きたい|いただけ(?:れば|ますと|ると|ないか)|頂け(?:れば|ますと)|もらえ(?:れば|ると))|(?:お願い|御願い)(?:し|致|いた|申)|ないでほしい/,
      weight: 2,
    },
    {
      name: "we ask",
      pattern:
        /(?:を|と|よう|ように|旨)?(?:要望|要請|要求|提案|提言|希望|請求|期待|懇願)(?:する|し(?:ます|たい|ている)|いた(?:し|す)|致(?:し|す)|申し上げ)|(?:求め|望み|望む|求む)(?:る|ます|たい|ている|ところ|。| $)|改め(?:るよう|て(?:ほしい|いただき))/,
      weight: 2,
    },
    {
      name: "it is necessary",
      pattern:
        /(?:必要(?:が(?:ある|あり|あろう)|で(?:ある|す|は)|と(?:考|思))|不可欠(?:で|だ)|望ましい|なければ(?:なら|なりま)|ねばなら|ざるを得|てはなら|ては(?:いけ|なりま))/,
      weight: 1.4,
    },
    {
      name: "to be considered",
      pattern:
        /(?:検討|配慮|明確化|明記|修正|削除|追加|撤回|延長|緩和|除外|見直し|規定|規制|公表|説明)(?:して|を|すること|願|されたい|いただ|頂|すべき|をお)/,
      weight: 1,
    },
    {
      name: "be it done",
      pattern: /(?:されたい|せよ|しろ|ましょう|ましょうよ|ないように(?:する|して)|すること)(?: ?。)? $/,
      weight: 1.4,
    },
    {
      name: "I would like",
      pattern:
        /(?:ほうが|方が)(?:良い|よい|いい|望ましい)|と(?:良い|よい|いい)(?:と思|です|のでは)|ではどうか|てはどうか|てはいかが|(?:反対|賛成)です.{0,10}(?:て|で)ください/,
      weight: 1.6,
    },
    {
      name: "question whether",
      pattern:
        /べきか|必要がある(?:のか|か )|必要が(?:ない|ありません)(?:と|の)?(?:か|で)?|べきだった|必要があった|必要があり、/,
      weight: -1.8,
    },
    { name: "question", pattern: /(?:か|のか|でしょうか|ですか) ?[?。]? ?$/, weight: -0.6 },
    {
      name: "law already says",
      pattern: /(?:されている|とされ(?:る|ている)|規定されて|定められて)(?: ?。)? $/,
      weight: -1.2,
    },
    { name: "quoted", pattern: /^ " /, weight: -1 },
  ],
};
