import type { Translator } from "#app/words/translator.ts";
import type { Db } from "#db/schema.ts";
import type { WhichVersion } from "../../comment/content.ts";
import { redactionPlaceholder } from "../../comment/placeholders.ts";
import type { DraftContent } from "../../drafts/draft.ts";
import type { DraftText } from "../../drafts/draft-texts.ts";
import { inputKinds } from "../../parts/inputs/input-kind.ts";
import { statedInputs } from "../../parts/inputs/kinds.ts";
import { findWhole, type TakenParts } from "../../parts/redacted/whole-version.server.ts";

/**
 * The texts of a sealed version without what a moderator took out of its public form: the moderator has seen no sealed text, so
 * where the passage does not stand there as it is, because something confidential is within it, all of that text is taken out.
 */
export async function withoutTaken(
  db: Db,
  t: Translator,
  { texts, content, ...which }: WhichVersion & { texts: DraftText[]; content: DraftContent },
): Promise<DraftText[]> {
  const whole = await findWhole(db, which);
  if (!whole) return texts;
  const places = await placesOf(db, which, content);
  const taken = Map.groupBy(whole.taken, ({ part }) => places.get(part) ?? part);
  return texts.map((text) =>
    (taken.get(text.where) ?? []).reduce((left, part) => without(t, left, part), text),
  );
}

function without(t: Translator, text: DraftText, { text: passage, isWhole, ground }: TakenParts[number]) {
  const instead = redactionPlaceholder(t, t(`terms.ground ${ground}`));
  if (isWhole || !text.text.includes(passage))
    return { ...text, text: instead, choices: [], isQuantity: false };
  return { ...text, text: text.text.replaceAll(passage, () => instead) };
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
