import { type FoldedText, foldText } from "./folded-text.ts";
import { findNeedles, indexNeedles } from "./needles.ts";
import { findRuns, indexRuns } from "./word-runs.ts";

/** A text that everyone will read, and how its author would find it. */
export interface PlacedText {
  where: string;
  text: string;
}

export interface Leak {
  where: string;
  /** The confidential text that it gives away. */
  secret: string;
  /** As it stands there, and a few words of what is around it. */
  piece: string;
  before: string;
  after: string;
  isWhole: boolean;
  /** Its author, having seen it, may let it stand: so with pieces, and with a whole so common that it gives nothing away. */
  mayStand: boolean;
  /** How often it stands there. */
  times: number;
  /** The same for the same piece of the same secret in the same place. */
  key: string;
}

/**
 * Where any of the secrets stands in what everyone will read: as a whole, however it is spelled, or a piece that gives
 * it away. Pieces that `known` contains, the measure's own text, do not count.
 */
export function findLeaks(secrets: readonly string[], places: readonly PlacedText[], known = ""): Leak[] {
  return places.flatMap(leakFinder(secrets, known)).slice(0, mostLeaks);
}

/** As findLeaks for one place at a time, so that a server can do others' work between long ones. */
export function leakFinder(secrets: readonly string[], known = ""): (place: PlacedText) => Leak[] {
  const looked = secrets.map((text) => ({ text, folded: foldText(text) }));
  const everyone = foldText(known);
  const needles = indexNeedles(looked, everyone);
  const runs = indexRuns(
    looked.map(({ folded }) => folded),
    everyone,
  );
  const signs = looked.filter(({ text, folded }) => folded.letters === "" && text.trim() !== "");

  return (place) => {
    const folded = foldText(place.text);
    const found = [
      ...findNeedles(needles, folded).flatMap((hit) => foundNeedle(hit, folded, place, secrets)),
      ...findRuns(runs, folded).map((run) => ({
        ...inText(run, folded, place.text),
        secret: run.secret,
        isWhole: false,
        mayStand: true,
      })),
      ...signs.flatMap(({ text }) => foundSigns(text, secrets.indexOf(text), place.text)),
    ];
    const pieces = joined(withoutCovered(found), place.text);
    const telling = capitalisesNouns(place.text) ? pieces.filter(({ isLoneName }) => !isLoneName) : pieces;
    return grouped(telling, place, secrets);
  };
}

/** More would help nobody; there is more to see once these are put right. */
const mostLeaks = 500;
const mostInPlace = 200;
const widthAround = 50;
const longestTitle = 200;

interface FoundSecret {
  secret: number;
  from: number;
  to: number;
  isWhole: boolean;
  mayStand: boolean;
  isLoneName?: boolean;
}

function foundNeedle(
  { needle, from, to }: ReturnType<typeof findNeedles>[number],
  folded: FoldedText,
  { text }: PlacedText,
  secrets: readonly string[],
): FoundSecret[] {
  const span = inText({ from, to }, folded, text);
  const piece = text.slice(span.from, span.to);
  // Letters and digits that look alike are folded into one: `1` is not to be found in `I`, nor `ill` in `111`.
  if (
    hasDigit(needle.letters, secrets[needle.secret] ?? "") !== /\p{Nd}/u.test(piece) &&
    needle.letters.length < 4
  )
    return [];
  // In prose a name has its capital; in the name of a file it may not.
  if (needle.isName && text.length > longestTitle && !/\p{Lu}/u.test(piece.charAt(0))) return [];
  const around = text.slice(Math.max(0, span.from - 3), span.from) + text.slice(span.to, span.to + 3);
  if (needle.beside && !around.includes(needle.beside)) return [];
  return [
    {
      ...span,
      secret: needle.secret,
      isWhole: needle.isWhole,
      mayStand: needle.mayStand,
      isLoneName: needle.isName,
    },
  ];
}

function hasDigit(letters: string, secret: string) {
  return /^[\d.]+$/.test(letters)
    ? /\p{Nd}/u.test(secret)
    : /\p{Nd}/u.test(letters) && /\p{Nd}/u.test(secret);
}

function inText({ from, to }: { from: number; to: number }, { origins }: FoldedText, text: string) {
  const last = origins[to - 1] ?? 0;
  const width = (text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return { from: origins[from] ?? 0, to: last + width };
}

/** A secret of signs alone has nothing to fold. */
function foundSigns(signs: string, secret: number, text: string): FoundSecret[] {
  const from = text.indexOf(signs.trim());
  return from < 0 ? [] : [{ secret, from, to: from + signs.trim().length, isWhole: true, mayStand: true }];
}

/** A piece inside a larger find says nothing more. */
function withoutCovered(found: FoundSecret[]) {
  const sorted = found.toSorted((one, other) => one.from - other.from || other.to - one.to);
  let end = 0;
  return sorted.filter(({ from, to, isWhole }) => {
    const isCovered = to <= end && from < end;
    if (!isCovered) end = to;
    return !isCovered || isWhole;
  });
}

/** Pieces of one secret beside each other are one, as the two words of a name are. */
function joined(found: FoundSecret[], text: string) {
  const pieces: FoundSecret[] = [];
  for (const one of found) {
    const last = pieces.at(-1);
    const isBeside =
      last && !last.isWhole && !one.isWhole && last.secret === one.secret && one.from - last.to <= 2;
    if (isBeside && !/[\p{L}\p{N}]/u.test(text.slice(last.to, one.from)))
      Object.assign(last, { to: Math.max(last.to, one.to), isLoneName: false });
    else pieces.push({ ...one });
  }
  return pieces;
}

/** As German does: there a capital does not make a name, and only two beside each other are taken for one. */
function capitalisesNouns(text: string) {
  if (text.length <= longestTitle) return false;
  const words = text.slice(0, 20_000).match(/(?<=[\p{L},] )\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return capitals.length > words.length * 0.3;
}

function grouped(found: FoundSecret[], { where, text }: PlacedText, secrets: readonly string[]) {
  const leaks = new Map<string, Leak>();
  for (const { secret, from, to, isWhole, mayStand } of found) {
    const piece = text.slice(from, to);
    const key = hashOf([where, secrets[secret], foldText(piece).letters].join("\n"));
    const leak = leaks.get(key);
    if (leak) leak.times += 1;
    else if (leaks.size < mostInPlace)
      leaks.set(key, {
        where,
        secret: secrets[secret] ?? "",
        piece,
        before: text.slice(Math.max(0, from - widthAround), from).replace(/^\S*\s/, ""),
        after: text.slice(to, to + widthAround).replace(/\s\S*$/, ""),
        isWhole,
        mayStand,
        times: 1,
        key,
      });
  }
  return [...leaks.values()];
}

function hashOf(text: string) {
  let [one, other] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}
