import { hash } from "node:crypto";
import { z } from "zod";
import { splitFrontMatter } from "#app/content/front-matter.server.ts";
import type { LeftOut } from "#app/files/as-markdown/left-out.ts";
import { firstMessages, readTypedAndFiles, type Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { messageText } from "#app/words/message.ts";
import { longest } from "../bounds.ts";
import { measureText } from "../consultation-form.server.ts";
import { givesMeasureFile, readMeasureFile } from "../read-measure-file.server.ts";
import type { NextVersion } from "./next-version.server.ts";
import type { Corrections } from "./plan-version.server.ts";

const told = (field: "notice" | "reason") =>
  z
    .string()
    .trim()
    .max(longest.note, messageText(`versions-office.${field}-too-long`, { most: longest.note }))
    .default("");

const written = z.object({ measure: measureText, notice: told("notice"), reason: told("reason") });

/** To announce it, readers must be told something. */
const toAnnounce = written.extend({
  notice: told("notice").refine((text) => text !== "", messageText("versions-office.enter-notice")),
  reason: told("reason").refine((text) => text !== "", messageText("versions-office.enter-reason")),
});

export interface NextVersionForm {
  intent: "look" | "save" | "announce";
  typed: Typed;
  seen: { version: number; revision: number };
  /** What there is to store; null where it cannot be, and why. */
  next: NextVersion | null;
  errors: Errors;
  hasLooked: boolean;
  /** Whether what this text changes was on the page that was sent. */
  wasShown: boolean;
  /** What could not be carried over, where the text was read from a file. */
  leftOut: LeftOut | null;
}

/**
 * What an official sent from the page of the next version; the sender is their id. A file takes the place of the text, and is
 * looked at first whatever button was chosen.
 */
export async function readNextVersion(request: Request, sender: string): Promise<NextVersionForm> {
  const form = { ...(await readTypedAndFiles(request)), sender };
  if (!givesMeasureFile(form)) return formOf(form.typed);
  const read = await readMeasureFile(form);
  if (!read.ok) return { ...formOf({ ...form.typed, intent: "look" }), next: null, errors: read.errors };
  const typed = { ...read.typed, measure: bodyOf(read.typed.measure), intent: "look" };
  return { ...formOf(typed), leftOut: read.leftOut };
}

function formOf(sent: Typed): NextVersionForm {
  const intent = sent.intent === "announce" || sent.intent === "save" ? sent.intent : "look";
  const form = (intent === "announce" ? toAnnounce : written).safeParse(sent);
  const corrections = correctionsIn(sent);
  return {
    intent,
    typed: sent,
    seen: { version: wholeNumber(sent.version), revision: wholeNumber(sent.revision) },
    next: form.success
      ? {
          measure_markdown: form.data.measure,
          notice: form.data.notice,
          reason: form.data.reason,
          corrections,
        }
      : null,
    errors: form.success ? {} : firstMessages(form.error),
    hasLooked: sent.looked === "yes",
    wasShown: sent.shown === markOf(sent.measure ?? ""),
    leftOut: null,
  };
}

/** What is written of the next version as the fields of the form. */
export function typedOf(next: NextVersion, seen: { version: number; revision: number }): Typed {
  return {
    measure: next.measure_markdown,
    notice: next.notice,
    reason: next.reason,
    version: String(seen.version),
    revision: String(seen.revision),
    ...Object.fromEntries(Object.entries(next.corrections).map(([anchor, was]) => [`was-${anchor}`, was])),
  };
}

/** By which a text is known again. */
export const markOf = (measure: string) => hash("sha256", measure).slice(0, 16);

/** Where the official chose otherwise than was proposed. */
export function correctionsIn(typed: Typed): Corrections {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, was]) => {
      const anchor = /^was-(.+)$/.exec(name)?.[1];
      return anchor === undefined || typed[`proposed-${anchor}`] === was ? [] : [[anchor, was]];
    }),
  );
}

/** A file that was taken away from here has a head that is no part of the measure. */
function bodyOf(file: string) {
  try {
    return splitFrontMatter(file).body;
  } catch {
    return file;
  }
}
