import type { AskRules } from "../ask-rules.ts";

/**
 * Fitted on comments on a rule on consumer protection (CDCP, training part); the three that say who urges are raised by hand, as
 * people write so to ministries oftener than in that forum. content/decisions/asks-are-found-by-rules.md.
 */
export const english: AskRules = {
  isMeasured: true,
  withoutAnyRule: -2.01,
  rules: [
    { name: "should", pattern: / (?:should|ought|shouldn't|oughtn't) /, weight: 4.83 },
    {
      name: "must",
      pattern: / (?:must|mustn't) (?!have |know |feel |think |endure |face |admit |say |confess )/,
      weight: 3.28,
    },
    { name: "have to", pattern: / (?:has|have|having|got) to /, weight: 0.55 },
    {
      name: "that has to stop",
      pattern:
        / (?:this|that|it|there|practice|practices|calling|abuse|law|laws|rule|rules|limits?|penalty|penalties) (?:has|have|needs?) to /,
      weight: 2.15,
    },
    { name: "need", pattern: /(?<! no| not| n't| don't| doesn't) needs? to /, weight: 2.97 },
    {
      name: "need of something",
      pattern:
        / needs? (?:to be|to have|to stop|more|better|stronger|stricter|clear|clearer|much|an?|some|federal|new|real|full|greater|tougher|that|these|this) /,
      weight: 1.46,
    },
    {
      name: "somebody needs",
      pattern:
        / (?:we|there|you|they|it|this|that|agency|agencies|bureau|department|ministry|congress|government|law|laws|rule|rules|regulations?) (?:really |also |do |does |definitely |all |just )?needs? /,
      weight: 1.49,
    },
    {
      name: "I urge",
      pattern:
        / (?:i|we|i'd|we'd|i'll|we'll)(?: would| do| will| must| also| strongly| respectfully| highly| further| therefore| hereby| just| only| sincerely| fully| like to)* (?:urge|recommend|request|call on|call upon|call for|demand|implore|beg|insist|petition|advocate|ask (?:that|for|the|this|you to|them to|to)) /,
      weight: 3,
    },
    {
      name: "an organisation urges",
      pattern: / (?:urges|recommends|calls on|calls upon|calls for|(?:asks|requests|proposes|demands) that) /,
      weight: 3,
    },
    {
      name: "writing to urge",
      pattern:
        / (?:writing|write)(?: today| to you| in order)* to (?:[a-z]+ly )?(?:urge|ask|request|recommend|demand|call|encourage) | (?:and|instead|therefore|hereby|respectfully|strongly) (?:urge|recommend|request) /,
      weight: 3,
    },
    {
      name: "I suggest",
      pattern:
        / (?:i|we|i'd|we'd|i'll|we'll)(?: would| do| will| must| also| strongly| respectfully| highly| further| therefore| hereby| just| only| sincerely| fully| like to)* (?:suggest|propose|encourage) /,
      weight: 1.88,
    },
    {
      name: "I would like",
      pattern:
        / (?:(?:i|we)(?:'d| would) (?:[a-z]+ ){0,2}(?:like|love|prefer|ask)|would (?:[a-z]+ )?like (?:to see|you|the|an?|to have|to suggest|to propose|to recommend|for|there|that)) /,
      weight: 2.14,
    },
    {
      name: "urging",
      pattern:
        / (?:urge|urging|recommend|recommended|recommending|recommendations?|suggest|suggested|suggesting|suggestions?|propose|proposing|implore|petition|plead) /,
      weight: 1.57,
    },
    {
      name: "imperative",
      pattern:
        /^ (?:(?:and|or|but|then|also|so|instead|rather|first|second|third|finally|however|again|perhaps|maybe|at least|simply|just|please|kindly|either|next|lastly|therefore|\d+|[a-h]|[.,:;()!-]) )*(?:abolish|add|adopt|allow|amend|apply|ban|block|cap|change|clarify|close|consider|create|define|delay|delete|disallow|disclose|do not|don't|drop|educate|eliminate|end|enforce|ensure|establish|exclude|exempt|expand|extend|fine|fix|focus|forbid|force|fund|get rid|give|have|hold|impose|implement|include|increase|introduce|investigate|issue|keep|leave|let(?! me)|limit|lower|maintain|make|mandate|modify|narrow|never|notify|oblige|outlaw|penalize|permit|preserve|prohibit|prosecute|protect|provide|publish|punish|put|raise|record|reduce|regulate|reject|remove|repeal|replace|require|rescind|restore|restrict|revise|send|set|shut|simplify|start|stick|stop|strengthen|strike|support|suspend|take|tighten|track|treat|use|withdraw) /,
      weight: 3.85,
    },
    {
      name: "imperative after a condition",
      pattern:
        /^ (?:if|when|unless|until|before|in order to|to) [^.!?]{1,200} (?:, (?:then |please |just )?|then )(?:abolish|add|adopt|allow|amend|apply|ban|block|cap|change|clarify|close|consider|create|define|delay|delete|disallow|disclose|do not|don't|drop|educate|eliminate|end|enforce|ensure|establish|exclude|exempt|expand|extend|fine|fix|focus|forbid|force|fund|get rid|give|have|hold|impose|implement|include|increase|introduce|investigate|issue|keep|leave|let(?! me)|limit|lower|maintain|make|mandate|modify|narrow|never|notify|oblige|outlaw|penalize|permit|preserve|prohibit|prosecute|protect|provide|publish|punish|put|raise|record|reduce|regulate|reject|remove|repeal|replace|require|rescind|restore|restrict|revise|send|set|shut|simplify|start|stick|stop|strengthen|strike|support|suspend|take|tighten|track|treat|use|withdraw) /,
      weight: 1.01,
    },
    {
      name: "imperative after a pause",
      pattern:
        / (?:;|:|–|-|--|so|but|and|instead ,|first ,) (?:please |just |simply )?(?:do not|don't|never|let|require|make|stop|prohibit|ban|allow|limit|give|keep|remove|withdraw|reject|include|consider|enforce|reduce|increase|delay|clarify|protect) /,
      weight: 0.68,
    },
    {
      name: "starts with some other verb",
      pattern:
        /^ (?:then |and |so |but |also |please |just )*(?:abandon|address|avoid|call|cease|check|contact|continue|direct|email|follow|forward|halt|help|honou?r|inform|listen|look|oppose|pause|reach|recognize|recommend|reconsider|resist|respect|retain|rewrite|scrap|show|tell|text|uphold|vote|work) /,
      weight: 2.41,
    },
    { name: "please", pattern: / please (?!see |note |find )/, weight: 2.9 },
    { name: "starts with no", pattern: /^ (?:no|not|never|any|zero|none|less|more) /, weight: 0.79 },
    {
      name: "only what is not wanted",
      pattern: /^ (?:no|zero|never|more|less|limits?) (?:[^ ]+ ){1,6}[.!?]? ?$/,
      weight: 0.79,
    },
    {
      name: "keep in mind",
      pattern:
        / (?:keep in mind|never in my life|please pay|see attached|give me|take (?:for example|a look)) /,
      weight: -0.81,
    },
    { name: "let us", pattern: / (?:let's|let us) /, weight: 1.69 },
    {
      name: "it is time",
      pattern: / (?:it is time|it's time|time to|time for|time that|enough is enough) /,
      weight: 0.89,
    },
    {
      name: "would be good",
      pattern:
        / (?:(?:would|could) be (?:an? )?(?:very |really |much |more )?(?:good|better|best|great|nice|helpful|useful|beneficial|required|prohibited|banned|allowed|illegal|wise|ideal|fair)|would help) /,
      weight: -0.48,
    },
    {
      name: "be required",
      pattern:
        / (?:prohibit|prohibited|ban|banned|outlawed|required to|be allowed|be able to|be illegal|made illegal|be limited|be required|mandate|mandated|mandatory|be held|be forced|be made) /,
      weight: 0.7,
    },
    { name: "could", pattern: / (?:could|may|might|can) /, weight: -0.53 },
    { name: "will", pattern: / (?:will|would) /, weight: -0.28 },
    { name: "question", pattern: / \? $/, weight: -0.26 },
    {
      name: "why should",
      pattern: / (?:why|who|what|when|how|where|which) (?:should|must|shall) /,
      weight: -1.42,
    },
    {
      name: "should it happen",
      pattern: /(?:^|,|,? however ,|and) should (?:i|we|you|they|he|she|it|an?|the|any|there|one|this) /,
      weight: -0.7,
    },
    {
      name: "should have been",
      pattern: / (?:should|must|ought to|needs? to|shouldn't)(?: not| never)? have (?:been )?/,
      weight: -0.49,
    },
    {
      name: "about myself",
      pattern:
        / (?:i|my wife|my husband|my mother|my father|my son|my daughter) (?:[^ ,;]+ ){0,2}(?:should|must|need|needs|have|had|has) /,
      weight: -0.62,
    },
    {
      name: "told as past",
      pattern: / (?:was|were|had|did|told|said|called|got|went|received|paid|asked|sent|came|tried|gave) /,
      weight: -0.79,
    },
    {
      name: "whether",
      pattern: / (?:whether|if) (?:[^ ,;.]+ ){0,6}(?:should|must|need) /,
      weight: -0.63,
    },
    { name: "quoted", pattern: / " (?:[^" ]+ )*(?:should|must|shall) (?:[^" ]+ )*" /, weight: -1.45 },
    { name: "begins with if", pattern: /^ (?:if|when|unless) /, weight: 0.72 },
    {
      name: "I believe",
      pattern:
        / (?:agree|disagree|believe|think|feel|concerned|wonder|understand|say|said|says|sounds like) (?:[^ .;]+ ){0,6}(?:should|must|need) /,
      weight: -0.37,
    },
    { name: "about me", pattern: / (?:i|i'm|i've|my|me|mine) /, weight: -0.5 },
    { name: "that should", pattern: / (?:who|which|that) (?:[^ ]+ly )?should /, weight: -1.07 },
    { name: "not be done", pattern: / that (?:[^ ]+ ){1,8}(?:not )?be [^ ]+ed /, weight: 0.49 },
    {
      name: "it is a must",
      pattern:
        / (?:is|are) (?:a must|necessary|needed|essential|required|crucial|vital|imperative|long overdue) /,
      weight: -0.49,
    },
    {
      name: "should be fairly sure",
      pattern: / should (?:know|want|have (?:the|a|no|any)|already|all be able|be able|obviously) /,
      weight: -0.55,
    },
    {
      name: "should not",
      pattern: / should (?:have no|obviously|never|not|only|also|always|be) /,
      weight: 1.04,
    },
  ],
};
