/** How the longer names of months begin, in the languages of the governments; an ending may follow. */
const beginnings = [
  "januar januá janvār jaanuar janvier enero tammiku januari siječ ledn јануари януари",
  "februar februá februári februār veebruar février febrero shkurt únor veljač helmiku фебруари февруари",
  "march maart märz märts marzo marec marca marta martā březn ožujk maaliskuu",
  "april aprí avril abril prill dubna travnj huhtiku април",
  "květ svib toukoku maijā maija",
  "june juin junio juni qershor červn lipnj lipanj kesäku јуни юни jūnij",
  "july juillet juli julio korrik červen srpnj srpanj heinäku јули юли jūlij",
  "august août agosto gusht srpna kolovoz eloku август",
  "septem září rujna rujan syysku септември",
  "october oktob októb oktoo outubre octubre octobre tetor říjn listopad lokaku октомври",
  "novem novém noviembre nëntor studen prosinc marrasku ноември",
  "decem decém dezem detsem décembre diciembre dhjetor joulu декември",
].flatMap((names) => names.split(" "));

/** Those that are too short to take any ending. */
const whole =
  "jan feb mar mars mart apr may mayo mai maj mei maja máj mája máji май мај март jun june jul july aug sep sept oct okt nov dec dez kvě";

const date = new RegExp(
  String.raw`^\d{1,2}(?:\.|er|º|°)?\s+(?:de\s+)?(?:(?:${beginnings.join("|")})\p{L}{0,5}|(?:${whole.replaceAll(" ", "|")}))\.?(?:,|\s|$)`,
  "iu",
);
const year = /^\D{0,30}(?:19|20)\d\d(?!\d)/u;

/** Whether a line begins with the day of a date, `1. Januar 2027` or, where a sentence goes on, `1. tammikuuta`. */
export function beginsWithDate(line: string, isWithinSentence: boolean) {
  const found = date.exec(line.trimStart());
  if (!found) return false;
  return isWithinSentence || year.test(line.trimStart().slice(found[0].length - 1));
}
