import { createHash } from "node:crypto";
import { isSameButForMarks } from "#app/comments/parts/attachments/marking.ts";
import { distinctSecrets, secretOf } from "#app/comments/parts/confidential/claims.ts";
import { findLeaks } from "#app/comments/parts/confidential/leaks.ts";
import { firstWords } from "#app/comments/parts/confidential/spans.ts";
import { standsIn } from "#app/comments/parts/redacted/passages.ts";
import { fieldsOf, type Redactable } from "#app/comments/reading/redacted/redactable.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Ground } from "#db/schema.ts";
import { longestReason, moderatorsGrounds } from "../grounds.ts";
import { passagesIn } from "./marks.ts";
import { markedText, type TakingOut } from "./redact-rows.server.ts";

/** More passages than a moderator takes out of one comment. */
const mostPassages = 200;

/** What was typed in the form, and what is wrong with it: each passage has its ground, and the marks changed no word. */
export function readTaking(typed: Typed, parts: readonly Redactable[]) {
  const errors: Errors = {};
  const taking: TakingOut = { marked: {}, lines: {}, whole: {}, grounds: new Map() };
  for (const part of parts) Object.assign(errors, readPart(taking, typed, part));
  const passages = passagesOf(taking, parts);
  const grounds = groundsTyped(typed);
  taking.grounds = new Map(
    passages.flatMap((passage) => {
      const ground = grounds.get(passage) ?? groundIn(typed.ground);
      return ground ? [[passage, ground] as const] : [];
    }),
  );
  const missing = passages.filter((passage) => !taking.grounds.has(passage));
  if (passages.length > mostPassages) errors.ground = message("redacting.too-many", { most: mostPassages });
  else if (missing[0] !== undefined)
    errors.ground = message("redacting.ground-missing", { words: firstWords(missing[0]) });
  if ((typed.reason ?? "").trim().length > longestReason)
    errors.reason = message("moderation.reason-too-long", { most: longestReason });
  return { taking, passages, errors };
}

/** What is marked or chosen in one part; the problem by its field. */
function readPart(taking: TakingOut, typed: Typed, { name, how, text }: Redactable): Errors {
  const fields = fieldsOf(name);
  const whole = how === "passages" ? undefined : groundIn(typed[fields.whole]);
  if (whole) taking.whole[name] = whole;
  if (how === "file") return readLines(taking, typed, { name, text });
  const marked = typed[fields.marks];
  if (how !== "passages" || marked === undefined) return {};
  if (!isSameButForMarks(marked, text)) return { [fields.marks]: message("redacting.words-differ") };
  taking.marked[name] = marked;
  return {};
}

/** One passage a line, each of which stands in the file. */
function readLines(
  taking: TakingOut,
  typed: Typed,
  { name, text }: Pick<Redactable, "name" | "text">,
): Errors {
  const field = fieldsOf(name).lines;
  const lines = (typed[field] ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  taking.lines[name] = lines;
  const unknown = lines.find((line) => !standsIn(text, line));
  return unknown === undefined
    ? {}
    : { [field]: message("redacting.not-in-file", { words: firstWords(unknown) }) };
}

/** Every passage that is marked anywhere, each once, as secretOf makes it. */
function passagesOf(taking: TakingOut, parts: readonly Redactable[]) {
  return distinctSecrets(
    parts.filter(({ how }) => how !== "whole").flatMap((part) => passagesIn(markedText(taking, part))),
  );
}

function groundIn(value: string | undefined): Ground | undefined {
  return moderatorsGrounds.find((ground) => ground === value);
}

/** The grounds that single passages have of their own: `ground-1` for the passage in `passage-1`. */
function groundsTyped(typed: Typed) {
  const grounds = new Map<string, Ground>();
  for (let number = 1; number <= mostPassages; number++) {
    const ground = groundIn(typed[`ground-${number}`]);
    const passage = typed[`passage-${number}`];
    if (ground && passage !== undefined) grounds.set(secretOf(passage), ground);
  }
  return grounds;
}

/** Where a passage that is taken out still stands in what everyone will read, unless the moderator has ticked that it may. */
export function leftStanding(taking: TakingOut, parts: readonly Redactable[], passages: readonly string[]) {
  const left = parts
    .filter(({ name, how }) => how !== "whole" && !taking.whole[name])
    .map((part) => ({ where: part.label, text: leftOf(taking, part) }));
  return findLeaks(passages, left)
    .filter(({ isWhole, mayStand }) => isWhole && !mayStand)
    .map(({ where, secret }) => ({ where, words: firstWords(secret) }));
}

function leftOf(taking: TakingOut, part: Redactable) {
  const marked = markedText(taking, part);
  let left = "";
  let at = 0;
  for (const { from, to } of passagesIn(marked)) {
    left += `${marked.slice(at, from)} `;
    at = to;
  }
  return left + marked.slice(at);
}

/** The same for what was seen in the preview and what is sent to be published. */
export function signOf({ marked, lines, whole, grounds }: TakingOut) {
  const said = JSON.stringify([marked, lines, whole, [...grounds]]);
  return createHash("sha256").update(said).digest("hex").slice(0, 32);
}
