/** What a numbered heading is: an article, which is cited by itself; a division of the measure; an annex, whose paragraphs are cited with it. */
export type HeadingRole = "unit" | "division" | "annex";

/** The words before a number, in every language of the governments, by what they say. */
const wordsBefore: Record<HeadingRole, string> = {
  unit: "art article artikel articolo artigo artículo articulo artikkel artikla artikula artikull artikulli članak član článek článok člen čl neni член чл paragraph paragraf paragrafi section sect sec regulation rule clause item entry eccn",
  division:
    "part parte partie teil deel del pjesa část časť dio глава дел част chapter subchapter chapitre capítulo capitulo kapitel kapitola kapittel kap hoofdstuk kreu kapitulli glava poglavlje hlava title titre titel titulli título titulo titull sección seccion abschnitt afdeling afsnit avdeling oddíl oddiel odjeljak odeljak seksioni раздел оддел division subdivision subpart paragraaf díl diel titul sous-section",
  annex:
    "annex annexe anexo anlage anhang bijlage bilaga bilag vedlegg appendix schedule supplement aneks aneksi shtojca príloha příloha prilog pielikums lisa приложение прилог",
};

/** The words after a number: `2 §`, `1 luku`, `5. pants`. */
const wordsAfter: Record<HeadingRole, string> = {
  unit: "pants punkts artikla",
  division: "luku osa osasto peatükk jagu jaotis nodaļa daļa iedaļa sadaļa apakšnodaļa",
  annex: "liite pielikums lisa",
};

const before = rolesOf(wordsBefore);
const after = rolesOf(wordsAfter);

/** What a word says before its number; null where it is no such word. */
export function roleBefore(word: string): HeadingRole | null {
  return before.get(word.toLowerCase()) ?? null;
}

/** The same of a word after its number. */
export function roleAfter(word: string): HeadingRole | null {
  return after.get(word.toLowerCase()) ?? null;
}

function rolesOf(words: Record<HeadingRole, string>) {
  const roles = new Map<string, HeadingRole>();
  for (const role of ["unit", "division", "annex"] as const)
    for (const word of words[role].split(" ")) roles.set(word, role);
  return roles;
}
