/** What kinds of provision are called in the languages of the subscribing states, as they stand before or after a number. */
export type ProvisionKind = "article" | "section" | "chapter" | "part" | "annex" | "title" | "rule";

const kinds: [ProvisionKind, RegExp][] = [
  [
    "article",
    /^(?:arts?|articles?|artikel[ns]?|artikelen|art[ií]culos?|artikla[a-z]*|artikli[a-z]*|artikl[ue]|člán(?:ek|ok|k[a-z]*|cích)|čl|člen[a-z]*|član(?:ak|k[a-z]*|a|om|ovi)?|nen[ie][a-z]*|член[а-я]*|чл|pant[sau]?|pantā)$/u,
  ],
  ["section", /^(?:§+|secs?|sections?|secci[oó]n(?:es)?|paragraf(?:en)?|paragrahv[a-z]*|pykälä[a-z]*)$/u],
  [
    "chapter",
    /^(?:chapters?|chapitres?|cap[ií]tulos?|kapitel[s]?|kap|kapittel|kapitol[aey]|hoofdstuk(?:ken)?|глава|поглавје|poglavlj[eau]|luku|peatükk|nodaļa|kreu)$/u,
  ],
  ["part", /^(?:parts?|partie|parte|teil[s]?|deel|del|část|časť|osa|daļa)$/u],
  [
    "annex",
    /^(?:annex(?:es)?|annexes?|anexos?|anlagen?|anhang[s]?|bijlagen?|bilag[a]?|bilaga|appendix|schedules?|příloha|prílohy?|приложение|прилог|liite|lisa|pielikums|shtojca)$/u,
  ],
  ["title", /^(?:titles?|titres?|titel[s]?|t[ií]tulos?)$/u],
  ["rule", /^(?:rules?|regulations?|clauses?)$/u],
];

/** Null where a word names no kind of provision. In German, `Paragraph 7` is what others call a section. */
export function kindOf(word: string, language: string): ProvisionKind | null {
  const plain = word.toLowerCase().replace(/\.$/, "");
  if (language === "de" && /^paragra(?:ph|f)(?:en|s)?$/.test(plain)) return "section";
  return kinds.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** `articles 4, 5 and 6` names three; `article 4, 5 years after` names one. */
export function isPlural(word: string) {
  return /^(?:arts|articles|artikeln|artikelen|art[ií]culos|secs|sections|secciones|§§+|chapters|parts|annexes|rules|regulations|clauses)\.?$/iu.test(
    word,
  );
}

const subdivisions =
  /^(?:paras?|paragraphs?|paragraphes?|subparagraphs?|subsections?|points?|lit|litera|letters?|items?|abs|absatz|absatzes|absätze|absatze|ziffer|nr|nummer|nummern|buchst|buchstabe|buchstaben|alin[eé]as?|al|lid|leden|onder|onderdeel|punt|apartados?|letra|p[aá]rrafos?|inciso|numeral|stk|litra|ledd|bokstav|stycket|punkt[en]?|p|odst|odstavec|odstavce|odstavci|ods|odsek|odseku|písm|písmeno|písmene|pism|stavak|stavka|st|točka|točke|tač|ал|алинея|т|точка|став|mom|momentti|momentin|kohta|kohdan|lg|lõige|lõike|daļ[auā]|daļas|punkts|punkt[au]|paragrafi|pika)\.?$/iu;

/** What stands below: `Abs. 2`, `point (b)`, `alinéa 3`. */
export function isSubdivision(word: string) {
  return subdivisions.test(word);
}

const ofWords =
  /^(?:of|der|des|dem|du|de|del|d|van|i|af|av|ve|z|zákona|od|на|от|të|l|la|le|les|the|den|het|im|in)$/iu;

/** `paragraph 2 of Article 4`. */
export function isOf(word: string) {
  return ofWords.test(word);
}

const ownWords =
  /^(?:this|these|proposed|draft|bill|proposal|measure|consultation|text|[a-zäöüß]*entwurf[es]*|vorschlag[es]*|projet|proposition|présente?|texte|anteproyecto|proyecto|propuesta|presente|voorstel|ontwerp|wetsvoorstel|návrhu|lovforslaget|forslaget|förslaget|utkastet|prijedloga|nacrta|predloga|проекта|предлога|esityksen|eelnõu|likumprojekta|projektligjit)$/iu;
const lawWords =
  /^(?:regulations?|directives?|acts?|codes?|laws?|constitution|conventions?|treat(?:y|ies)|charter|gdpr|covenant|declaration|statutes?|[a-zäöüß]*verordnung|richtlinie|[a-zäöüß]*gesetz[es]*|[a-zäöüß]*gesetzbuch[es]*|grundgesetzes|vertrag[es]*|règlement|loi|lois|traité|charte|déclaration|ley|reglamento|código|constitución|convenio|tratado|directiva|wet|verordening|richtlijn|grondwet|zákona|nařízení|směrnice|ústavy|nariadenia|smernice|ústavy|forordningen?|direktivet|loven|lagen|grunnloven|zakona|uredbe|direktive|закона|регламента|директива|конституцията|asetuksen|lain|direktiivin|määruse|seaduse|direktiivi|regulas|likuma|direktīvas|ligjit|rregullores)$/iu;

/** Whether the words after a citation say that it is of another text than the one that is consulted on. */
export function namesAnotherText(following: string[], language: string) {
  const [next = "", ...rest] = following.map((word) => word.replace(/\.$/, ""));
  if (isAbbreviation(next, language)) return true;
  if (!isOf(next) && !lawWords.test(next)) return false;
  const own = [next, ...rest].findIndex((word) => ownWords.test(word));
  const law = [next, ...rest].findIndex((word) => lawWords.test(word) || isAbbreviation(word, language));
  return law >= 0 && (own < 0 || own > law);
}

/** `GDPR`, `AWG`, `DSGVO`, `AufenthG`: the law that a number is of. English also shouts in capitals, so there they are listed. */
export function isAbbreviation(word: string, language: string) {
  if (/^(?:GDPR|DSGVO|TFEU|TEU|AEUV|EUV|ECHR|EMRK|UDHR|ICCPR|ECRA|AECA|USC|U\.S\.C\.|FDCPA)$/.test(word))
    return true;
  return language !== "en" && /^\p{Lu}\p{L}{0,12}\p{Lu}$/u.test(word) && word.length <= 10;
}
