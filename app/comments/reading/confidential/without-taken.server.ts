import type { Translator } from "#app/words/translator.ts";
import type { Db } from "#db/schema.ts";
import type { WhichVersion } from "../../comment/content.ts";
import { redactionPlaceholder } from "../../comment/placeholders.ts";
import type { DraftContent } from "../../drafts/draft.ts";
import type { DraftText } from "../../drafts/draft-texts.ts";
import type { Claim } from "../../parts/confidential/claims.ts";
import { findLeaks, type Leak, leakFinder } from "../../parts/confidential/leaks.ts";
import { publicForm } from "../../parts/confidential/public-form.ts";
import { findSpans } from "../../parts/confidential/spans.ts";
import { inputKinds } from "../../parts/inputs/input-kind.ts";
import { statedInputs } from "../../parts/inputs/kinds.ts";
import {
  findPassage,
  type MarkedPlace,
  markAll,
  replacePlaces,
  standsIn,
} from "../../parts/redacted/passages.ts";
import { saysChoice } from "../../parts/redacted/taken-choices.ts";
import { listTaken, type TakenPart } from "../../parts/redacted/whole-version.server.ts";

interface SealedVersion extends WhichVersion {
  content: DraftContent;
  /** The version that everyone reads: what it says again moderators have let stand. */
  published_version: number | null;
}

/**
 * What leaves out of a sealed version, as officials read it, all that a moderator took out of any version of the comment: that
 * is for its author and for moderators. What the author has marked as confidential in this version stays, since it was never
 * public there.
 */
export async function takenRemover(
  db: Db,
  t: Translator,
  { content, published_version, ...which }: SealedVersion,
) {
  const all = await listTaken(db, which.comment_id);
  const ofVersions = (isWanted: (version: number) => boolean) =>
    all.filter(({ version }) => isWanted(version)).flatMap(({ taken }) => taken);
  const own = ofVersions((version) => version === which.version);
  const others = ofVersions((version) => version !== which.version);
  const places = all.length > 0 ? await placesOf(db, which, content) : new Map<string, string>();
  const { claims } = content;
  const removing = { t, claims, places };
  const everywhere = [...own, ...others].filter(({ isWhole }) => !isWhole);
  const saysSome = sayingSome(everywhere);
  const isPublished = which.version === published_version;
  return {
    from: (text: DraftText) => {
      const here = own.filter((taken) => isPlace(removing, taken, text));
      const elsewhere = isPublished ? [] : others;
      const all =
        here.find(({ isWhole }) => isWhole) ??
        elsewhere.find((taken) => taken.isWhole && saysWhole(removing, taken, text));
      if (all) return allOut(t, text, all);
      const saysOthers = elsewhere.length > 0 && saysSome(publicForm(text.text, claims));
      return withoutPassages(removing, text, { here, elsewhere: saysOthers ? elsewhere : [] });
    },
    /** From what is said of a confidential part or file: no moderator has let that stand. */
    fromSaid: (said: string) => {
      if (!saysSome(said)) return said;
      const told = everywhere.find((taken) => isToldWithout(removing, said, taken));
      return told ? inPlaceOf(t, told) : withoutAll(t, said, everywhere);
    },
  };
}

/** Whether a text says any of the passages, looked for all at once: most texts say none. */
function sayingSome(taken: readonly TakenPart[]) {
  const passages = taken.map(({ text }) => text);
  const find = leakFinder(passages);
  return (text: string) =>
    passages.length > 0 && (markAll(text, passages) !== text || find({ where: "", text }).some(isTold));
}

const isTold = ({ isWhole, mayStand }: Leak) => isWhole && !mayStand;

interface Removing {
  t: Translator;
  claims: readonly Claim[];
  places: ReadonlyMap<string, string>;
}

/** Whether it was taken out of the part that this text is. */
function isPlace({ places }: Removing, { part }: TakenPart, { where }: DraftText) {
  return (places.get(part) ?? part) === where;
}

/** Whether this text says again what was taken out of another version as a whole. */
function saysWhole(removing: Removing, taken: TakenPart, text: DraftText) {
  return taken.choice ? saysChoice(text, taken.choice) : isPlace(removing, taken, text);
}

/**
 * What was taken out of another version may stand anywhere in this one. The moderator has seen no sealed text: where a
 * passage of this one does not stand there as it is, because something confidential is within it, all of that text is left out.
 */
function withoutPassages(
  removing: Removing,
  text: DraftText,
  { here, elsewhere }: Record<"here" | "elsewhere", readonly TakenPart[]>,
): DraftText {
  const { t } = removing;
  const others = text.choices.length > 0 ? [] : elsewhere.filter(({ isWhole }) => !isWhole);
  const all =
    here.find(({ text: passage }) => !standsUnmarked(text.text, passage)) ??
    others.find((taken) => isToldWithout(removing, text.text, taken));
  if (all) return allOut(t, text, all);
  const left = withoutAll(t, text.text, [...here, ...others]);
  return left === text.text ? text : { ...text, text: left, isQuantity: false };
}

/** All at once, since one may stand within another. */
function withoutAll(t: Translator, text: string, taken: readonly TakenPart[]) {
  return inUnmarked(text, (stretch) => {
    const places = taken.flatMap((one) =>
      placesIn(stretch, one.text).map((place) => ({ ...place, instead: inPlaceOf(t, one) })),
    );
    return replacePlaces(stretch, places, (_, { instead }) => instead);
  });
}

/** Whether everyone would read it where it alone is left out, spelled otherwise or with something confidential within it. */
function isToldWithout({ t, claims }: Removing, text: string, taken: TakenPart) {
  const everyone = publicForm(withoutAll(t, text, [taken]), claims);
  return standsIn(everyone, taken.text) || spellings(everyone, taken.text).length > 0;
}

function standsUnmarked(text: string, passage: string) {
  return inUnmarked(text, (stretch) => markAll(stretch, [passage])) !== text;
}

/** Where the passage stands in a text, in other letters or with other signs between its words too. */
function placesIn(text: string, passage: string): MarkedPlace[] {
  const places = findPassage(text, passage);
  const rest = replacePlaces(text, places, (standing) => "\n".repeat(standing.length));
  return [...places, ...spellings(rest, passage).flatMap((spelling) => everyPlace(rest, spelling))];
}

function everyPlace(text: string, piece: string): MarkedPlace[] {
  const places: MarkedPlace[] = [];
  for (let from = text.indexOf(piece); from !== -1; from = text.indexOf(piece, from + piece.length))
    places.push({ from, to: from + piece.length });
  return places;
}

/** The passage as the text has it, in other letters or with other signs between its words. */
function spellings(text: string, passage: string) {
  return findLeaks([passage], [{ where: "", text }])
    .filter(isTold)
    .map(({ piece }) => piece);
}

/** The text with what is not marked as confidential made other. */
function inUnmarked(text: string, made: (stretch: string) => string) {
  let left = "";
  let at = 0;
  for (const { from, to } of findSpans(text).spans) {
    left += made(text.slice(at, from)) + text.slice(from, to);
    at = to;
  }
  return left + made(text.slice(at));
}

function allOut(t: Translator, text: DraftText, taken: TakenPart): DraftText {
  return { ...text, text: inPlaceOf(t, taken), choices: [], isQuantity: false };
}

function inPlaceOf(t: Translator, { ground }: TakenPart) {
  return redactionPlaceholder(t, t(`terms.ground ${ground}`));
}

/** By the names that parts have where moderators take something out, those that the same texts have in a draft. */
async function placesOf(
  db: Db,
  { comment_id, version }: WhichVersion,
  content: DraftContent,
): Promise<Map<string, string>> {
  const points = await db
    .selectFrom("point")
    .innerJoin("provision", "provision.id", "point.provision_id")
    .select("provision.anchor")
    .where("point.comment_id", "=", comment_id)
    .where("point.version", "=", version)
    .orderBy("point.sort_order")
    .execute();
  return new Map<string, string>([
    ...points.flatMap(({ anchor }, place) =>
      (["reasons", "wording"] as const).map((of) => [`${of}-${place}`, `points/${anchor}/${of}`] as const),
    ),
    ...Object.keys(content.answers).map((key) => [`answer-${key}`, `answers/${key}`] as const),
    ...inputKinds.flatMap((kind) =>
      statedInputs(kind, content[kind]).flatMap(({ key, fields }, place) =>
        Object.keys(fields).map((field) => [`${kind}-${place}-${field}`, `${kind}/${key}/${field}`] as const),
      ),
    ),
    ...content.attachments.map(({ id }) => [`file-${id}`, `attachments/${id}/marked`] as const),
  ]);
}
