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
import { saidIn } from "./said-in.ts";
import { signedBy } from "./signed-by.ts";
import type { Writer } from "./writer.ts";

export interface SearchedDraft {
  consultationId: string;
  draft: OpenedDraft;
  /** The draft that this one is a copy of, where it goes to another government: all that is marked in it is looked for too. */
  whole?: { consultationId: string; content: DraftContent };
}

/**
 * Where what everyone will read of a draft gives away what is marked in it as confidential. What the measure says, and
 * how the comment is signed, gives nothing away. Between places it lets the server do others' work, so that it is not
 * for a transaction.
 */
export async function findDraftLeaks(
  db: Db,
  writer: Writer,
  { consultationId, draft, whole }: SearchedDraft,
) {
  // Those of the whole first, so that the summaries are numbered as they are there.
  const contents = [...(whole ? [whole.content] : []), draft.content];
  const secrets = distinctSecrets(contents.flatMap((content) => spansIn(saidIn(content)).spans));
  if (secrets.length === 0) return [];
  const { publicTexts } = submittedAttachments(draft);
  const consultations = [consultationId, ...(whole ? [whole.consultationId] : [])];
  const known = await knownText(db, writer, { consultations, content: draft.content });
  const inFiles = publicTexts.map(({ id, where, text }) => ({ where: `files/${id}/${where}`, text }));
  return lookThrough(secrets, [...publicPlaces(draft.content, secrets), ...inFiles], known);
}

/** Those that keep the comment from being sent: what its author has not let stand, or cannot. */
export function openLeaks(leaks: readonly Leak[], standing: readonly string[]) {
  const stands = new Set(standing);
  return leaks.filter(({ mayStand, key }) => !mayStand || !stands.has(key));
}

/** Those leaks of a draft that keep it from being sent. */
export async function findOpenLeaks(db: Db, writer: Writer, searched: SearchedDraft) {
  return openLeaks(await findDraftLeaks(db, writer, searched), searched.draft.content.standing);
}

/** What is told where they do. */
export const givenAway = message("drafts.given-away");

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
  { consultations, content }: { consultations: readonly string[]; content: DraftContent },
) {
  const authentic = await db
    .selectFrom("consultation")
    .select(["measure_markdown", "title", "summary"])
    .where("id", "in", consultations)
    .execute();
  const translations = await db
    .selectFrom("consultation_text")
    .select(["measure_markdown", "title", "summary"])
    .where("consultation_id", "in", consultations)
    .where("fits", "=", 1)
    .orderBy("language")
    .execute();
  const texts = [...authentic, ...translations].flatMap(Object.values);
  const { author_name, organisation } = signedBy(writer, content.signature);
  return [...texts, author_name, organisation].filter(Boolean).join("\n\n");
}
