/**
 * What ends in a full stop without ending a sentence, in lower case and without its last stop: titles, places in laws,
 * and what letters abbreviate, for the languages of the governments that consult. A single letter always is one.
 */
const byLanguage: Record<string, string> = {
  en: "mr mrs ms dr prof sen rep gov gen hon sec secs no nos art arts para paras ch pt reg regs inc ltd co corp vs v cf e.g i.e etc fed stat pub approx st al u.s u.s.c c.f.r u.k e.u p.l jan feb mar apr jun jul aug sept oct nov dec dept fig vol ed eds id supp cir ct app",
  de: "abs nr bzw z.b d.h usw ca str vgl lit buchst satz ziff evtl ggf inkl zzgl dr prof bspw o.g u.a i.v.m i.s.d s.o s.u sog max min st hr fr gem abschn kap anm bgbl ff rn tel",
  fr: "art al p.ex cf etc m mm mme mlle dr pr st ste no n° réf chap éd env c.-à-d vol parag tél av boul",
  es: "art arts núm núms sr sra sres dr dra prof pág págs párr apdo cap p.ej etc ee.uu ud uds aprox vid tel av inc",
  it: "art artt n nn sig sig.ra dott dott.ssa avv ing prof pag cap comma ecc es lett p.es cfr vd tel",
  pt: "art arts n.º sr sra dr dra prof pág cap p.ex etc v.g al",
  nl: "art nr nrs dhr mevr mw dr prof bijv d.w.z o.a m.b.t t.a.v enz evt blz lid resp incl excl sub jo stb",
  da: "nr stk bl.a f.eks dvs osv ca kap pkt jf mv mht hr fr pga vedr inkl ekskl lov",
  no: "nr bl.a f.eks dvs osv ca kap pkt jf mv hr fr pga vedr inkl ekskl",
  sv: "nr st bl.a t.ex dvs osv ca kap p jfr m.m hr fr pga s.k resp inkl exkl",
  fi: "nro esim ks mm ym yms jne n tri prof ns mom vrt ao em",
  et: "nr lk jne nt näit st p lg ptk vt dr prof",
  lv: "nr p panta lpp utt piem t.i t.sk u.c dr prof",
  cs: "č čl odst písm sb tzv např tj atd apod resp mj ing mgr dr prof str kap viz",
  sk: "č čl ods písm zb tzv napr tj atď resp ing mgr dr prof str kap pozri",
  hr: "čl st br npr tj itd dr prof ing str tzv sl god toč",
  sr: "čl st br npr tj itd dr prof str tzv sl god чл ст бр нпр тј итд др проф стр тзв",
  bg: "чл ал т бр напр т.е т.н др проф инж стр вж гл г",
  mk: "чл ст бр на пр т.е итн др проф стр г",
  sq: "nr art neni p.sh etj dr prof z znj f kap",
  mi: "mr mrs dr prof no",
};

const all = new Set(Object.values(byLanguage).flatMap((words) => words.split(" ")));
const each = new Map(
  Object.entries(byLanguage).map(([code, words]) => [code, new Set(words.split(" "))] as const),
);

/** Whether a text that ends in a full stop may go on behind it. Not for a word that ends sentences as well, such as "Art". */
export function endsInAbbreviation(text: string, language: string) {
  const [, word = ""] = lastWord.exec(text.slice(-longest)) ?? [];
  const plain = word.toLowerCase();
  if (/^\p{L}$/u.test(plain) || /^(?:\p{L}\.)+\p{L}$/u.test(plain)) return true;
  return (each.get(language) ?? all).has(plain);
}

const longest = 24;
/** Its letters and inner stops, before the last full stop. */
const lastWord = /(?:^|[^\p{L}\p{N}.°º])([\p{L}°º][\p{L}\p{N}.°º-]{0,12})\.$/u;
