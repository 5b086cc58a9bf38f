import { stemmerFor } from "./stems.server.ts";

/**
 * Words with which a side is taken and no reason given: a sentence of nothing else counts as a position without a reason.
 * As written, by language; compared by their stems.
 */
const byLanguage: Record<string, string> = {
  en: "oppose support favor favour against reject withdraw opposition supporter strong strongly urge please bad terrible horrible awful idea wrong disagree agree vehemently adamantly complete completely totally absolutely fully wholeheartedly public concern concerned deeply stop propose proposed proposal rule ruling rulemaking regulation change rescind abandon write writing comment express object voice implement allow happen move forward consider reconsider disgusting shame shameful outrage outrageous crazy stupid ridiculous dangerous disaster disastrous unacceptable good great excellent think believe feel vote yes no not don't do it go adopt final finalize enact approve approval well best worst hate love like want policy plan measure law way thing",
  de: "ablehnen lehne ab gegen dafür dagegen befürworten befürworte unterstützen unterstütze schlecht gut falsch richtig idee vorschlag entwurf gesetz verordnung regelung änderung bitte stoppen zurückziehen unbedingt völlig absolut sehr nein ja stimme zu finde meinung unsinn schwachsinn katastrophe gefährlich inakzeptabel schande machen wollen",
  fr: "opposer oppose contre pour soutenir soutiens favorable défavorable mauvais mauvaise bon bonne idée projet loi règlement proposition mesure retirer abandonner rejeter approuver approuve accord désaccord totalement absolument complètement fortement honte scandale inacceptable dangereux ridicule oui non veux demande avis pense trouve article amendement modifier",
  es: "oponer opongo contra apoyar apoyo favor rechazar rechazo malo mala bueno buena idea propuesta norma ley reglamento medida retirar totalmente absolutamente completamente acuerdo desacuerdo vergüenza inaceptable peligroso ridículo sí no quiero opinión creo pienso",
  it: "contrario contro favorevole sostengo appoggio respingere rifiuto cattiva buona idea proposta norma legge regolamento misura ritirare totalmente assolutamente completamente accordo vergogna inaccettabile pericoloso ridicolo sì no voglio penso credo",
  nl: "tegen voor steun steunen afwijzen slecht goed idee voorstel wet regeling maatregel intrekken totaal absoluut volledig eens oneens schande onaanvaardbaar gevaarlijk belachelijk ja nee wil vind denk",
  sv: "mot för stöder stödja avvisar avslå dålig bra idé förslag förslaget lag lagen förordning åtgärd helt absolut starkt håller skam oacceptabelt farligt löjligt ja nej vill tycker anser",
  da: "imod mod for støtter støtte afviser dårlig god idé forslag forslaget lov loven bekendtgørelse helt absolut stærkt enig uenig skam uacceptabelt farligt latterligt ja nej vil synes mener",
  no: "imot mot for støtter støtte avviser dårlig god idé forslag forslaget lov loven forskrift helt absolutt sterkt enig uenig skam uakseptabelt farlig latterlig ja nei vil synes mener",
  fi: "vastaan puolesta vastustan kannatan tuen huono hyvä idea ajatus ehdotus esitys laki asetus täysin ehdottomasti samaa eri mieltä häpeä vaarallinen kyllä ei haluan mielestäni",
  ja: "反対 賛成 支持 不支持 案 提案 改正 規則 法律 法案 規制 省令 政令 意見 絶対 断固 強く 撤回 中止 廃止 やめ ください 思い 思う ます です する いたし 良い よい 悪い 悪法 危険 完全 全く",
  ko: "반대 찬성 지지 제안 개정 규칙 법률 법안 규제 의견 절대 강력히 철회 중단 폐지 합니다 생각 좋은 나쁜 위험",
  pt: "contra favor apoio apoiar rejeitar má boa ideia proposta lei regulamento medida retirar totalmente absolutamente acordo vergonha inaceitável perigoso sim não quero acho penso",
};

/** The stems of words that take a side without a reason. */
export function genericStemsOf(language: string): Set<string> {
  const known = sets.get(language);
  if (known) return known;
  const stem = stemmerFor(language);
  const made = new Set(
    (byLanguage[language] ?? "")
      .split(" ")
      .map(stem)
      .filter((found) => found !== ""),
  );
  sets.set(language, made);
  return made;
}

const sets = new Map<string, Set<string>>();
