import { createHash } from "node:crypto";
import { parseFields, parseNames } from "#app/comments/parts/inputs/input-field.ts";
import type { InputKind } from "#app/comments/parts/inputs/input-kind.ts";
import { markAll } from "#app/comments/parts/redacted/passages.ts";
import type { VersionRows } from "#app/comments/parts/redacted/version-rows.server.ts";
import type { TakenParts } from "#app/comments/parts/redacted/whole-version.server.ts";
import type { Redactable } from "#app/comments/reading/redacted/redactable.ts";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import { sourceLanguage, speak } from "#app/words/speak.server.ts";
import type { Ground } from "#db/schema.ts";
import { groundOf, inPlaceOf, type PassageGrounds, passagesIn, redactedForm } from "./marks.ts";

/** What a moderator takes out, by the names of parts. */
export interface TakingOut {
  /** Texts with brackets around the passages that are taken out. */
  marked: Record<string, string>;
  /** Of files, the passages. */
  lines: Record<string, string[]>;
  /** Of what is taken out as a whole, the ground. */
  whole: Record<string, Ground>;
  grounds: PassageGrounds;
}

/** What is taken out by that, in the order of the parts. */
export function takenBy(taking: TakingOut, parts: readonly Redactable[]): TakenParts {
  return parts.flatMap((part): TakenParts => {
    const { name, how, text } = part;
    const whole = taking.whole[name];
    const said = { part: name, kind: how === "file" ? ("attachment" as const) : ("text" as const) };
    if (whole) return [{ ...said, text: part.fileName ?? text, isWhole: true, ground: whole }];
    return passagesIn(markedText(taking, part)).map((span) => ({
      ...said,
      text: span.text,
      isWhole: false,
      ground: groundOf(taking.grounds, span.text),
    }));
  });
}

/** The text of that part with brackets around all that is taken out of it. */
export function markedText({ marked, lines }: TakingOut, { name, text }: Pick<Redactable, "name" | "text">) {
  const passages = lines[name];
  if (passages) return markAll(text, passages);
  return marked[name] ?? text;
}

/** The rows of a version as they are to be stored: what everyone may read. */
export function redactRows(rows: VersionRows, taking: TakingOut): VersionRows {
  const left = leaver(taking);
  const remarks = left("remarks", rows.remarks);
  return {
    ...rows,
    remarks,
    remarks_html: remarks === rows.remarks ? rows.remarks_html : renderMarkdown(remarks, "public"),
    points: rows.points.map((point, place) => {
      const reasons = left(`reasons-${place}`, point.reasons);
      const reasons_html = reasons === point.reasons ? point.reasons_html : renderMarkdown(reasons, "public");
      const wording = point.wording === null ? null : left(`wording-${place}`, point.wording);
      return { ...point, reasons, reasons_html, wording };
    }),
    ...redactAnswers(rows, left),
    technical: redactInputs(rows, "technical", left),
    human_rights: redactInputs(rows, "human_rights", left),
    attachments: rows.attachments.map((file) => redactFile(file, taking)),
  };
}

/** Gives what is left of a text. */
type Leaver = (name: string, text: string) => string;

function leaver(taking: TakingOut): Leaver {
  const t = speak(sourceLanguage);
  return (name, text) => {
    const whole = taking.whole[name];
    if (whole) return inPlaceOf(t, whole);
    const marked = taking.marked[name];
    return marked === undefined || passagesIn(marked).length === 0
      ? text
      : redactedForm(t, marked, taking.grounds);
  };
}

/** One text stands in the place of all that was ticked. That its author kept it confidential is not said: they did not. */
function redactAnswers({ answers, answered }: VersionRows, left: Leaver) {
  const typed = Object.entries(parseFields(answers)).map(([key, text]) => [key, left(`answer-${key}`, text)]);
  const seen = new Set<string>();
  const rows = answered.flatMap((row): VersionRows["answered"] => {
    const before = row.text ?? "";
    const text = left(`answer-${row.key}`, before);
    if (text === before) return [row];
    if (seen.has(row.key)) return [];
    seen.add(row.key);
    const said = { text, text_html: renderMarkdown(text, "public") };
    const isChoice = row.text === null;
    return [
      {
        ...row,
        ...said,
        ...(isChoice && { choice: null, number: null, upper: null }),
      },
    ];
  });
  return { answers: JSON.stringify(Object.fromEntries(typed)), answered: rows };
}

/** A field of which something was taken out is stored as one of which something is for officials alone. */
function redactInputs(rows: VersionRows, kind: InputKind, left: Leaver) {
  return rows[kind].map((row, place) => {
    const names = new Set(parseNames(row.confidential));
    const fields = Object.entries(parseFields(row.fields)).map(([name, before]) => {
      const text = left(`${kind}-${place}-${name}`, before);
      if (text !== before) names.add(name);
      return [name, text];
    });
    return {
      ...row,
      fields: JSON.stringify(Object.fromEntries(fields)),
      confidential: JSON.stringify([...names]),
    };
  });
}

type FileRow = VersionRows["attachments"][number];

/** In the place of a file of which words were taken out everyone has its other words, under a name that tells nothing. */
function redactFile(file: FileRow, { whole, lines, grounds }: TakingOut): FileRow {
  const name = `file-${file.attachment_id}`;
  const nothing = { name: null, size: null, sha256: null, text: null };
  if (whole[name]) return { ...file, ...nothing, confidential: 1 };
  const marked = markAll(file.text ?? "", lines[name] ?? []);
  if (passagesIn(marked).length === 0) return file;
  const t = speak(sourceLanguage);
  const text = redactedForm(t, marked, grounds);
  const bytes = Buffer.from(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    ...file,
    ...{ text, sha256, size: bytes.length, confidential: 1 },
    name: t("redacted.public-words-name"),
  };
}
