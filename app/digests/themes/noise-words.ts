/** Words that are in no list of stop words and yet name nothing: common verbs, adverbs and adjectives of measure. */
const byLanguage: Record<string, string> = {
  en: "make makes making made get gets getting got even also one two three many much more most like really need needs needed take takes taking taken keep keeping give given gives use used using say says said know known see seen seeking seek seems seem seemed become becomes ensure ensures ensuring provide provides provided without within based way ways thing things time times lot lots new less every everyone anyone someone matter however therefore rather instead simply clearly already always ever still yet let lead leads leading would-be well able every year years day days per put puts putting work works working come comes coming help helps helping tell show shows showing look looks looking try tries trying want wants person people american americans country nation america united us part number including include includes included current currently long high higher large larger small big little different various several another whole real true just cannot certain especially particularly actually likely simply long-term end start begin set right place first last next best better worse bad good great important importantly necessary hard easy easier far away ago back since though although because while whereas upon among toward towards according via etc etc. reason reasons example examples fact case cases level kind sort type point issue issues problem problems thank dear sincerely respectfully comment comments commenter proposal proposals rule rules page pages section sections regarding related concerning designed intended create creates created creating serve serves serving affect affects affected increase increases increased reduce reduces remain remains require requires required allow allows allowed force forced mean means meant result results potential potentially possible possibly opens open door effect effects impact impacts",
  de: "mehr viel viele vielen gibt geben gegeben machen macht gemacht kommen kommt gehen geht immer schon noch nur auch mal sehr ganz gerade etwa beim bereits sollen sollten müssen müsste kann können könnte dürfen darf gut besser schlecht schlechte groß große großen klein neue neuen alle allen alles jeder jede einige ersten zwei drei jahr jahre jahren tag zeit leider bitte danke hier dort dann wenn weil daher deshalb trotzdem obwohl jedoch aber oder und lange oft meist teil beispiel z.b bzw stelle bereich möglich möglichkeit sinnvoll nötig notwendig besteht bestehen fehlt steht stehen liegt sieht ende anfang richtung seite person leute menschen",
  fr: "faire fait plus très bien tout tous toute toutes aussi ainsi cas afin être avoir peut peuvent doit doivent faut permet permettre permettant mettre mise prendre donner rendre rendu article articles alinéa loi projet texte proposition amendement mot mots phrase ajouter remplacer supprimer rédigé présent présente dont notamment exemple autre autres même mêmes nouveau nouvelle deux premier première grand grande certains chaque entre selon sous lors cadre point partie ans année jour fois temps personne personnes gens objet titre code insérer compléter complété suivant suivants modalités ensemble",
  es: "hacer hace hecho más muy bien todo todos toda todas también así caso ser estar haber puede pueden debe deben permitir dar poner tomar artículo párrafo ley proyecto texto propuesta mismo misma otro otra nuevo nueva dos primero gran grande cada año años día vez tiempo persona personas gente ejemplo parte punto",
  it: "fare fatto più molto bene tutto tutti anche così caso essere avere può possono deve devono dare articolo comma legge proposta testo stesso altro nuovo due primo grande ogni anno anni giorno volta tempo persona persone esempio parte punto",
  nl: "meer veel goed alle alles ook zo geval zijn hebben kan kunnen moet moeten geven maken gemaakt artikel lid wet voorstel tekst zelfde andere nieuw nieuwe twee eerste groot grote elk jaar jaren dag keer tijd persoon mensen voorbeeld deel punt",
  ja: "こと もの ため よう これ それ どれ ここ そこ 場合 必要 ところ とき 人 方 的 性 化 等 など 中 上 下 前 後 年 月 日 一 二 三 点 件 他 今 今回 以上 以下 思い 考え 行う 行い でき なる なり ある あり いる する され れる られ れ ない なく なけれ べき ます です ませ まし ください また 特に 非常 大変 さらに より について として において による に対する 可能 重要 問題",
  ko: "것 수 등 및 위 경우 때문 대한 위한 있는 없는 합니다 있습니다 입니다 됩니다 그리고 또한 매우 필요 중요 문제 때 점 더 그 이 저",
};

const sets = new Map(
  Object.entries(byLanguage).map(([code, words]) => [code, new Set(words.split(" "))] as const),
);

/** Whether a word is no part of a name. English adverbs are recognised by their ending. */
export function isNoise(word: string, language: string) {
  if (
    language === "en" &&
    /(?:ly|n't|'s)$/.test(word) &&
    !/(?:family|assembly|supply|monopoly|anomaly)$/.test(word)
  )
    return true;
  if (kana.test(word) && word.length < 3) return true;
  return sets.get(language)?.has(word) ?? false;
}

const kana = /^[\p{sc=Hiragana}ー]+$/u;
