import { countryCodes, isCountry } from "#app/accounts/countries.ts";

/** What people call a country beside its names in ISO's lists; folded. */
const otherNames = new Map(
  Object.entries({
    GB: "uk, great britain, britain, england, scotland, wales, northern ireland, united kingdom of great britain and northern ireland",
    US: "us, usa, united states, united states of america, america",
    KR: "south korea, korea, republic of korea, korea republic of, korea south",
    KP: "north korea, dprk, democratic peoples republic of korea, korea north",
    CZ: "czech republic, czechia",
    MK: "macedonia, fyrom, republic of macedonia, republic of north macedonia, former yugoslav republic of macedonia",
    TR: "turkey, turkiye, republic of turkey, republic of turkiye",
    NL: "holland, netherlands, kingdom of the netherlands",
    RU: "russia, russian federation",
    IR: "iran, islamic republic of iran, iran islamic republic of",
    SY: "syria, syrian arab republic",
    VN: "vietnam, viet nam",
    LA: "laos, lao peoples democratic republic",
    MM: "burma, myanmar",
    CI: "ivory coast, cote divoire",
    CD: "drc, dr congo, democratic republic of congo, democratic republic of the congo, congo kinshasa",
    CG: "congo, republic of congo, republic of the congo, congo brazzaville",
    CV: "cape verde, cabo verde",
    SZ: "swaziland, eswatini",
    TL: "east timor, timor leste",
    MD: "moldova, republic of moldova",
    TZ: "tanzania, united republic of tanzania",
    BO: "bolivia, plurinational state of bolivia",
    VE: "venezuela, bolivarian republic of venezuela",
    BN: "brunei, brunei darussalam",
    FM: "micronesia, federated states of micronesia",
    PS: "palestine, state of palestine",
    VA: "vatican, holy see, vatican city",
    TW: "taiwan, chinese taipei",
    HK: "hong kong, hong kong sar",
    MO: "macau, macao",
    CN: "china, peoples republic of china, prc, mainland china",
    XK: "kosovo, republic of kosovo",
    BA: "bosnia, bosnia and herzegovina, bosnia herzegovina",
    AE: "uae, united arab emirates, emirates",
    IE: "ireland, republic of ireland, eire",
    SK: "slovakia, slovak republic",
    DE: "germany, federal republic of germany",
  }).flatMap(([code, names]) => names.split(", ").map((name) => [name, code] as const)),
);

/** The code of a country by a code of two or three letters, or its name in any language; null where it is none. */
export function countryCode(text: string): string | null {
  const typed = text.normalize("NFC").trim();
  const code = typed.replaceAll(".", "").toUpperCase();
  if (isCountry(code)) return code;
  const found = otherNames.get(folded(typed)) ?? byThreeLetters(code) ?? byName(typed);
  return found !== undefined && isCountry(found) ? found : null;
}

/** ISO 3166-1 alpha-3, in the order of countryCodes. */
const threeLetters =
  "AND ARE AFG ATG AIA ALB ARM AGO ATA ARG ASM AUT AUS ABW ALA AZE BIH BRB BGD BEL BFA BGR BHR BDI BEN BLM BMU BRN BOL BES BRA BHS BTN BVT BWA BLR BLZ CAN CCK COD CAF COG CHE CIV COK CHL CMR CHN COL CRI CUB CPV CUW CXR CYP CZE DEU DJI DNK DMA DOM DZA ECU EST EGY ESH ERI ESP ETH FIN FJI FLK FSM FRO FRA GAB GBR GRD GEO GUF GGY GHA GIB GRL GMB GIN GLP GNQ GRC SGS GTM GUM GNB GUY HKG HMD HND HRV HTI HUN IDN IRL ISR IMN IND IOT IRQ IRN ISL ITA JEY JAM JOR JPN KEN KGZ KHM KIR COM KNA PRK KOR KWT CYM KAZ LAO LBN LCA LIE LKA LBR LSO LTU LUX LVA LBY MAR MCO MDA MNE MAF MDG MHL MKD MLI MMR MNG MAC MNP MTQ MRT MSR MLT MUS MDV MWI MEX MYS MOZ NAM NCL NER NFK NGA NIC NLD NOR NPL NRU NIU NZL OMN PAN PER PYF PNG PHL PAK POL SPM PCN PRI PSE PRT PLW PRY QAT REU ROU SRB RUS RWA SAU SLB SYC SDN SWE SGP SHN SVN SJM SVK SLE SMR SEN SOM SUR SSD STP SLV SXM SYR SWZ TCA TCD ATF TGO THA TJK TKL TLS TKM TUN TON TUR TTO TUV TWN TZA UKR UGA UMI USA URY UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM XKK YEM MYT ZAF ZMB ZWE".split(
    " ",
  );

const byThreeLetters = (code: string) => countryCodes[threeLetters.indexOf(code)];

/** Those of the states on the portal, and others in which many exports are written. */
const languages =
  "en de fr es it pt nl da sv nb fi et lv lt pl cs sk sl hr hu ro bg mk sq sr bs el tr ja ko zh ru uk ar";

let names: Map<string, string> | undefined;

/** In English first, since names of others may be the same. */
function byName(typed: string) {
  names ??= namesOfAll();
  return names.get(folded(typed));
}

function namesOfAll() {
  const found = new Map<string, string>();
  for (const language of languages.split(" "))
    for (const style of ["long", "short"] as const) {
      const named = new Intl.DisplayNames(language, { type: "region", style });
      for (const code of countryCodes) {
        const name = folded(named.of(code) ?? code);
        if (!found.has(name)) found.set(name, code);
      }
    }
  return found;
}

function folded(name: string) {
  return name
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’.]/g, "")
    .replace(/[\s,()\-–]+/g, " ")
    .trim()
    .replace(/^the /, "");
}
