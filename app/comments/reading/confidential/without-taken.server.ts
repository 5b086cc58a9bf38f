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
import { markAll, replacePassage, standsIn } from "../../parts/redacted/passages.ts";
import { listTaken, type TakenParts } from "../../parts/redacted/whole-version.server.ts";

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
  const others =
    which.version === published_version ? [] : ofVersions((version) => version !== which.version);
  const places = all.length > 0 ? await placesOf(db, which, content) : new Map<string, string>();
  const { claims } = content;
  const removing = { t, claims, places };
  const saysSome = sayingSome([...own, ...others]);
  return {
    from: (text: DraftText) => {
      const here = own.filter((taken) => isPlace(removing, taken, text));
      const saysOthers = others.length > 0 && saysSome(publicForm(text.text, claims));
      return others
        .filter(({ isWhole }) => isWhole || saysOthers)
        .reduce((left, taken) => withoutOthers(removing, left, taken), withoutOwn(removing, text, here));
    },
    /** From what is said of a confidential part or file. */
    fromSaid: (said: string) => {
      const taken = saysSome(said) ? [...own, ...others] : [];
      return taken.reduce(
        (left, taken) => withoutPassage(removing, left, taken) ?? inPlaceOf(t, taken),
        said,
      );
    },
  };
}

/** Whether a text says any of the passages, looked for all at once: most texts say none. */
function sayingSome(taken: readonly TakenPart[]) {
  const passages = taken.filter(({ isWhole }) => !isWhole).map(({ text }) => text);
  const find = leakFinder(passages);
  return (text: string) =>
    passages.length > 0 && (markAll(text, passages) !== text || find({ where: "", text }).some(isTold));
}

const isTold = ({ isWhole, mayStand }: Leak) => isWhole && !mayStand;

type TakenPart = TakenParts[number];

interface Removing {
  t: Translator;
  claims: readonly Claim[];
  places: ReadonlyMap<string, string>;
}

/** Whether it was taken out of the part that this text is. */
function isPlace({ places }: Removing, { part }: TakenPart, { where }: DraftText) {
  return (places.get(part) ?? part) === where;
}

/**
 * The moderator has seen no sealed text: where the passage does not stand there as it is, because something confidential is
 * within it, all of that text is left out.
 */
function withoutOwn({ t }: Removing, text: DraftText, here: readonly TakenPart[]): DraftText {
  const without = (said: string, taken: TakenPart) =>
    inUnmarked(said, (stretch) => replacePassage(stretch, taken.text, inPlaceOf(t, taken)));
  const all = here.find((taken) => taken.isWhole || without(text.text, taken) === text.text);
  if (all) return allOut(t, text, all);
  return here.length === 0 ? text : { ...text, text: here.reduce(without, text.text), isQuantity: false };
}

/** What was taken out of another version may stand anywhere in this one. */
function withoutOthers(removing: Removing, text: DraftText, taken: TakenPart) {
  const { t } = removing;
  if (taken.isWhole) return isPlace(removing, taken, text) ? allOut(t, text, taken) : text;
  if (text.choices.length > 0) return text;
  const left = withoutPassage(removing, text.text, taken);
  if (left === text.text) return text;
  return left === null ? allOut(t, text, taken) : { ...text, text: left, isQuantity: false };
}

/** Null where everyone would read it all the same, spelled otherwise or with something confidential within it. */
function withoutPassage({ t, claims }: Removing, text: string, taken: TakenPart) {
  if (taken.isWhole) return text;
  const instead = inPlaceOf(t, taken);
  const left = inUnmarked(text, (stretch) => {
    const rest = replacePassage(stretch, taken.text, instead);
    return spellings(rest, taken.text).reduce(
      (rest, spelling) => rest.replaceAll(spelling, () => instead),
      rest,
    );
  });
  const everyone = publicForm(left, claims);
  return standsIn(everyone, taken.text) || spellings(everyone, taken.text).length > 0 ? null : left;
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
