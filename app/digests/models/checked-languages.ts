/** By which sentences of a language are checked. What a model writes in a language that is not here is not asked for. */
export interface CheckedLanguage {
  negation: RegExp;
  /** How many say it is counted by the portal, and never said by a model. */
  quantity: RegExp;
  /** Verbs and nouns that report, and say nothing of what is reported. */
  reporting: string[];
}

export const checkedLanguages: ReadonlyMap<string, CheckedLanguage> = new Map([
  [
    "en",
    {
      negation: /\b(?:not|no|never|without|none|nor|cannot)\b|n['’]t\b/i,
      quantity:
        /\b(?:most|many|few|all|every|everyone|everybody|majority|minority|several|some|numerous|nobody|half|widely|overwhelming(?:ly)?|unanimous(?:ly)?)\b/i,
      reporting:
        "say says said argue argues argued warn warns warned believe believes think thinks state states stated claim claims note notes suggest suggests propose proposes ask asks call calls demand demands fear fears explain explains comment comments commenter commenters respondent respondents".split(
          " ",
        ),
    },
  ],
  [
    "fr",
    {
      negation: /(?<!\p{L})(?:ne|non|pas|jamais|sans|aucune?|ni)(?!\p{L})|(?<!\p{L})n['’]/iu,
      quantity:
        /(?<!\p{L})(?:la plupart|beaucoup|peu|tous|toutes|chacun|majorité|minorité|plusieurs|certains|certaines|nombreux|nombreuses|personne|moitié|unanimement)(?!\p{L})/iu,
      reporting:
        "dire dit disent estimer estime estiment craindre craint craignent demander demande demandent proposer propose proposent souligner souligne soulignent contribution contributions contributeur contributeurs avis".split(
          " ",
        ),
    },
  ],
  [
    "de",
    {
      negation: /(?<!\p{L})(?:nicht|kein(?:e[mnrs]?)?|nie|niemals|ohne|weder)(?!\p{L})/iu,
      quantity:
        /(?<!\p{L})(?:die meisten|viele[nr]?|wenige[nr]?|alle[nr]?|jede[nrs]?|mehrheit|minderheit|mehrere[nr]?|einige[nr]?|zahlreiche[nr]?|niemand|hälfte|einstimmig)(?!\p{L})/iu,
      reporting:
        "sagen sagt meinen meint warnen warnt fürchten fürchtet fordern fordert verlangen verlangt schlagen schlägt vorschlagen erklären erklärt stellungnahme stellungnahmen beitrag beiträge".split(
          " ",
        ),
    },
  ],
  [
    "es",
    {
      negation: /(?<!\p{L})(?:no|nunca|jamás|sin|ning[uú]n[ao]?|ni|tampoco)(?!\p{L})/iu,
      quantity:
        /(?<!\p{L})(?:la mayor parte|much[ao]s|poc[ao]s|tod[ao]s|mayoría|minoría|vari[ao]s|algun[ao]s|numeros[ao]s|nadie|mitad|unánimemente)(?!\p{L})/iu,
      reporting:
        "decir dice dicen advertir advierte advierten creer cree creen pedir pide piden proponer propone proponen temer teme temen comentario comentarios".split(
          " ",
        ),
    },
  ],
  [
    "nl",
    {
      negation: /(?<!\p{L})(?:niet|geen|nooit|zonder|noch)(?!\p{L})/iu,
      quantity:
        /(?<!\p{L})(?:de meeste|veel|velen|weinig|alle|allen|iedereen|meerderheid|minderheid|verschillende|sommige|talrijke|niemand|helft|unaniem)(?!\p{L})/iu,
      reporting:
        "zeggen zegt vinden vindt waarschuwen waarschuwt vrezen vreest vragen vraagt stellen stelt voorstellen reactie reacties inspreker insprekers".split(
          " ",
        ),
    },
  ],
]);
