import { folded } from "./folded-text.ts";

/** Words that say nothing of their own: the small words of the languages most comments come in, and what any comment says. */
const written = `
a about above after again against all almost also although always am among an and another any anybody anyone anything are
around as at away back be became because become been before behind being below beside between both but by came can cannot
come could did do does doing done down due during each either else enough even ever every everyone everything few first
for from further gave get give given go goes going gone got had has have having he her here hers herself him himself his
how however i if in indeed instead into is it its itself just keep kept know known last later least less let like likely
long made make makes making many may maybe me mean means might mine more moreover most much must my myself near need
needs neither never next no nobody none nor not nothing now of off often on once one only onto or other others otherwise
our ours ourselves out over own part per perhaps please put quite rather really same say says second see seem seems
several shall she should since so some someone something sometimes soon still such take taken than that the their theirs
them themselves then there therefore these they thing things third this those though three through throughout thus to
together too toward towards two under unless until up upon us use used uses using very via want was way we well were what
whatever when where whereas whether which while who whom whose why will with within without would yes yet you your yours
yourself able according act action actions additional administration agencies agency agree amount anything apply april
area article august authority bad based basis believe benefit best better big business businesses call called case cases
cause certain change changed changes citizens clear comment comments companies company concern concerned concerns
consider considered continue control controls cost costs countries country current data day days december decision
decisions department different easy economic effect effects employee employees end ensure especially example existing
export exports fact february federal final firm firms follow following form friday future general good government
governments great group groups hard help high higher hold however human idea impact implement important improve include
includes including increase increased individual individuals industry information interest international issue issues
january job jobs july june kind large law laws lead level licence licences license licenses little local long low lower
main major march market matter measure measures member members monday month months national necessary new november
number october office official officials old open oppose order paragraph particular people person personal place point
policies policy political position positions possible potential power practice present president price prices problem
problems process product products program programs propose proposed proposal protect protection provide provided provides
provision provisions public purpose question questions read real reason reasons regulation regulations related remove
report require required requirement requirements research result results right rights risk risks rule rules saturday
section sector september serious serve service services set short should significant similar simple small specific
staff standard standards state states strong subject sunday support system systems technical technology term terms text
threshold thursday time times today total trade true try tuesday understand united university value version view wednesday
week weeks whole women word work worked worker workers working works world worse worst written wrong year years young
le la les un une des du de et ou en dans sur pour par avec sans sous ce cette ces cet que qui quoi dont il elle ils elles
nous vous leur leurs son sa ses mon ma mes notre nos votre vos est sont ete etre avoir fait plus moins pas ne ni mais
donc car si comme aussi tres tout toute tous toutes au aux entre vers chez doit peut meme autre autres deux
der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine mit ohne von vom zum zur bei nach
vor seit aus auf fur uber unter zwischen durch gegen wenn weil dass ist sind war waren wird werden wurde wurden hat haben
hatte sein seine ihre ihr wir sie ich er es man auch nur noch schon sehr mehr als wie so da hier dort diese dieser dieses
jede jeder jedes alle alles kann konnen muss mussen soll sollen
el los las unos unas y o pero con sin sobre entre hasta desde cuando donde como mas menos muy tambien esta este estos estas
ser estar haber hay son fue era han ha se su sus lo al del nos les porque para por
het een van op te dat niet zijn aan voor er maar om dan bij ook nog naar uit door over wel wordt worden deze dit die
il gli uno una di da con che non si piu anche come ma sono stato essere nel nella dei delle alla per tra
`;

const common = new Set(written.split(/\s+/).filter(Boolean).map(folded));
const regions = new Intl.DisplayNames(["en"], { type: "region" });
const places = new Set(regionNames());

/** A word, folded, that many texts contain. */
export function isCommonWord(word: string) {
  return common.has(word) || places.has(word);
}

/** The words in the names of all countries, which a comment on exports is full of. */
function regionNames() {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => {
    const name = regions.of(code);
    return name && name !== code ? name.split(/[\s-]+/).map(folded) : [];
  });
}
