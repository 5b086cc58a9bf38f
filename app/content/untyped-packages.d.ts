declare module "snowball-stemmers" {
  export interface Stemmer {
    stem(word: string): string;
  }
  const stemmers: { newStemmer(algorithm: string): Stemmer; algorithms(): string[] };
  export default stemmers;
}

/** Lists of words by the codes of ISO 639-3. */
declare module "stopword" {
  type List = string[];
  export const bul: List,
    ces: List,
    dan: List,
    deu: List,
    eng: List,
    est: List,
    fin: List,
    fra: List,
    gle: List;
  export const hrv: List,
    hun: List,
    ita: List,
    jpn: List,
    kor: List,
    lav: List,
    lit: List,
    nld: List,
    nob: List;
  export const pol: List,
    por: List,
    ron: List,
    rus: List,
    slk: List,
    slv: List,
    spa: List,
    swe: List,
    tur: List;
  export const ukr: List, zho: List;
}
