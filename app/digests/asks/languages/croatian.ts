import type { AskRules } from "../ask-rules.ts";

/** Croatian and Serbian in Latin letters. Written by knowing the languages; no labelled sentences were at hand. */
export const croatian: AskRules = {
  isMeasured: false,
  withoutAnyRule: -1,
  rules: [
    {
      name: "should",
      pattern:
        / (?:trebao|trebala|trebalo|trebali|trebale) (?:bi |bismo |bih )| (?:bi|bismo|bih) (?:se |ga |ju |to )?(?:[^ ,.;]+ ){0,4}(?:trebao|trebala|trebalo|trebali|trebale|valjalo|morao|morala|moralo|morali) /,
      weight: 2,
    },
    {
      name: "must",
      pattern: / (?:treba|trebaju|mora|moraju|valja|ne smije|ne smiju|ne sme|ne smeju) /,
      weight: 1.4,
    },
    {
      name: "it is necessary",
      pattern:
        / (?:je|nije|bilo bi|bi bilo|smatramo|smatram) (?:[^ ,.;]+ ){0,3}(?:potrebno|nužno|neophodno|važno|poželjno|preporučljivo|bitno|bolje|dobro|hitno) | (?:potrebno|nužno|neophodno|poželjno) je /,
      weight: 1.7,
    },
    {
      name: "we ask",
      pattern:
        / (?:tražim|tražimo|molim|molimo|predlažem|predlažemo|preporučujem|preporučujemo|preporučam|zahtijevam|zahtijevamo|zahtevam|zahtevamo|pozivam|pozivamo|apeliram|apeliramo|želim|želimo|željela bih|želio bih|želeo bih|sugeriram|sugeriramo|sugerišem|insistiram|insistiramo|inzistiramo|zalažem|zalažemo) /,
      weight: 2,
    },
    {
      name: "asks that",
      pattern:
        / (?:traži|predlaže|preporučuje|zahtijeva|zahteva|poziva|predlaže se|preporučuje se) (?:[^ .;]+ ){0,4}(?:da|, da) /,
      weight: 1.6,
    },
    {
      name: "may it be",
      pattern: /^ (?:neka|nek|da se) | (?:vrijeme je|vreme je|zašto ne|zašto se ne) /,
      weight: 1.5,
    },
    {
      name: "imperative",
      pattern:
        /^ (?:(?:i|a|ali|pa|također|takođe|stoga|-|–|\d+|[.)(]|,) )*(?:brišite|brisati|izbrišite|izbrisati|ukinite|ukinuti|promijenite|promeniti|promenite|promijeniti|izmijeniti|dodajte|dodati|zabranite|zabraniti|dopustite|dopustiti|dozvolite|dozvoliti|zadržite|zadržati|ograničite|ograničiti|pojasnite|pojasniti|precizirati|definirajte|definirati|definisati|povucite|povući|odbijte|zamijenite|zamijeniti|zaštitite|zaštititi|produžite|produžiti|osigurajte|osigurati|obezbediti|odredite|odrediti|ostavite|prestanite|smanjite|smanjiti|povećajte|povećati|uvedite|uvesti|uključiti|isključiti|omogućiti|omogućite|nemojte) /,
      weight: 2,
    },
    {
      name: "my proposal",
      pattern:
        / (?:(?:moj|naš|naša|naše) (?:prijedlog|predlog|zahtjev|zahtev|preporuka)|prijedlog :|predlog :) /,
      weight: 1.3,
    },
    { name: "question", pattern: / \? $/, weight: -1 },
    {
      name: "whether",
      pattern:
        / (?:li|kada|kako|tko|ko) (?:[^ ,.;]+ ){0,4}(?:treba|mora|trebalo|smije) | (?:treba|mora|trebaju|moraju) li | (?:morao sam|morala sam|morali smo|trebali smo) /,
      weight: -1.8,
    },
    { name: "quoted", pattern: /^ " /, weight: -1 },
  ],
};
