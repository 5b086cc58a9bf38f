import { setImmediate } from "node:timers/promises";
import { message } from "#app/words/message.ts";
import type { Db } from "#db/schema.ts";
import { claimOn, distinctSecrets } from "../parts/confidential/claims.ts";
import { type Leak, leakFinder, type PlacedText } from "../parts/confidential/leaks.ts";
import { publicForm } from "../parts/confidential/public-form.ts";
import { spansIn, textsIn } from "../parts/confidential/spans.ts";
import { inputKinds } from "../parts/inputs/input-kind.ts";
import type { DraftContent } from "./draft.ts";
import type { OpenedDraft } from "./files/draft-attachments.server.ts";
import { submittedAttachments } from "./files/submitted-attachments.server.ts";
import { signedBy } from "./signed-by.ts";
import type { Writer } from "./writer.ts";

interface SearchedDraft {
  consultationId: string;
  draft: OpenedDraft;
}

/**
 * Where what everyone will read of a draft gives away what is marked in it as confidential. What the measure says, and
 * how the comment is signed, gives nothing away. Between places it lets the server do others' work, so that it is not
 * for a transaction.
 */
export async function findDraftLeaks(db: Db, writer: Writer, { consultationId, draft }: SearchedDraft) {
  const secrets = distinctSecrets(spansIn(saidIn(draft.content)).spans);
  if (secrets.length === 0) return [];
  const { publicTexts } = submittedAttachments(draft);
  const known = await knownText(db, writer, { consultationId, content: draft.content });
  const inFiles = publicTexts.map(({ id, where, text }) => ({ where: `files/${id}/${where}`, text }));
  return lookThrough(secrets, [...publicPlaces(draft.content, secrets), ...inFiles], known);
}

/** Those that keep the comment from being sent: what its author has not let stand, or cannot. */
export function openLeaks(leaks: readonly Leak[], standing: readonly string[]) {
  const stands = new Set(standing);
  return leaks.filter(({ mayStand, key }) => !mayStand || !stands.has(key));
}

/** What is told where they do. */
export const givenAway = message("drafts.given-away");

/** All that a draft says itself; not what is said about it, nor what is for other governments, nor words of a file that were marked before all of it counted. */
export function saidIn({
  claims: _,
  standing: _standing,
  signature: _signature,
  changed: _changed,
  also: _also,
  differing: _differing,
  attachments,
  ...said
}: DraftContent) {
  const files = attachments.map((file) => (file.confidential === "in part" ? file : { ...file, marked: "" }));
  return { ...said, attachments: files };
}

/** More would help nobody, see leaks.ts. */
const mostLeaks = 500;

async function lookThrough(secrets: string[], places: PlacedText[], known: string) {
  const find = leakFinder(secrets, known);
  const leaks: Leak[] = [];
  for (const place of places) {
    if (leaks.length >= mostLeaks) break;
    leaks.push(...find(place));
    await setImmediate();
  }
  return leaks;
}

/**
 * Every text of the comment in its public form, by the same names as draftTexts gives, and the claims' summaries: these
 * once, not wherever they stand.
 */
function publicPlaces(content: DraftContent, secrets: readonly string[]): PlacedText[] {
  const { claims } = content;
  const places = [
    { where: "remarks", text: content.remarks },
    ...content.points.flatMap(({ anchor, reasons, wording }) => [
      { where: `points/${anchor}/reasons`, text: reasons },
      { where: `points/${anchor}/wording`, text: wording },
    ]),
    ...Object.entries(content.answers).map(([key, text]) => ({ where: `answers/${key}`, text })),
    ...inputKinds.flatMap((kind) =>
      content[kind].flatMap(({ key, fields }) =>
        textsIn(fields).map(({ path, text }) => ({ where: `${kind}/${key}/${path.join("/")}`, text })),
      ),
    ),
    ...content.attachments.map(({ id, confidential, summary }) => ({
      where: `attachments/${id}/summary`,
      text: confidential === "yes" ? summary : "",
    })),
  ];
  return [
    ...places.map(({ where, text }) => ({ where, text: publicForm(text, []) })),
    ...secrets.map((secret, index) => ({
      where: `claims/${index + 1}`,
      text: claimOn(claims, secret)?.summary ?? "",
    })),
  ].filter(({ text }) => text.trim() !== "");
}

async function knownText(
  db: Db,
  writer: Writer,
  { consultationId, content }: { consultationId: string; content: DraftContent },
) {
  const { measure_markdown, title, summary } = await db
    .selectFrom("consultation")
    .select(["measure_markdown", "title", "summary"])
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  const translations = await db
    .selectFrom("consultation_text")
    .select(["measure_markdown", "title", "summary"])
    .where("consultation_id", "=", consultationId)
    .where("fits", "=", 1)
    .orderBy("language")
    .execute();
  const texts = [{ measure_markdown, title, summary }, ...translations].flatMap(Object.values);
  const { author_name, organisation } = signedBy(writer, content.signature);
  return [...texts, author_name, organisation].filter(Boolean).join("\n\n");
}
