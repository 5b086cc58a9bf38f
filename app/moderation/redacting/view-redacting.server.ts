import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayDecide, mayModerate } from "#app/accounts/permissions.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { isInQueue } from "#app/comments/comment/standing.ts";
import { markAll } from "#app/comments/parts/redacted/passages.ts";
import { findWhole, type TakenParts } from "#app/comments/parts/redacted/whole-version.server.ts";
import { listRedactable } from "#app/comments/reading/redacted/list-redactable.server.ts";
import { fieldsOf, type Redactable } from "#app/comments/reading/redacted/redactable.ts";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Ground } from "#db/schema.ts";
import { takenOutOfOthers } from "./earlier-redactions.server.ts";
import { inPlaceOf, passagesIn, redactedForm } from "./marks.ts";
import { markedText, type TakingOut } from "./redact-rows.server.ts";

interface WhichRedacting {
  government: string;
  commentId: string | undefined;
}

/** A comment of the government's in the queue, as its author sent it, to be published without what is marked. */
export async function viewRedacting(
  { db, t }: Pick<AppLoadContext, "db" | "t">,
  moderator: Account,
  { government, commentId }: WhichRedacting,
) {
  allow(mayModerate(moderator, { government_code: government }));
  const comment = await db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["comment.id", "comment.number", "comment.parent_id", "comment.author_id", "comment.queued_at"])
    .select(["comment.current_version", "comment.consultation_id", "consultation.reference"])
    .select("consultation.government_code")
    .where("comment.id", "=", commentId ?? "")
    .where("consultation.government_code", "=", government)
    .where(isOutOfHoldRow)
    .executeTakeFirst();
  if (!comment) throw notFound();
  allow(mayDecide(moderator, comment));
  const which = { comment_id: comment.id, version: comment.current_version };
  const { parts } = await listRedactable({ db, t }, which);
  const now = (await findWhole(db, which))?.taken ?? null;
  const before = now ?? (await takenOutOfOthers(db, which));
  return {
    comment: { ...comment, isWaiting: isInQueue(comment) },
    parts,
    /** What the fields hold at first: what is taken out now, or was out of another version and stands in this one. */
    marked: fieldsFor(parts, before),
    isRedacted: now !== null,
    isMarkedFromBefore: now === null && before.length > 0,
  };
}

function fieldsFor(parts: readonly Redactable[], taken: TakenParts): Typed {
  const fields: Typed = {};
  const passages = taken.filter(({ isWhole }) => !isWhole);
  const texts = passages.map(({ text }) => text);
  for (const { name, text, how } of parts) {
    const { marks, lines, whole } = fieldsOf(name);
    const all = taken.find(({ part, isWhole }) => isWhole && part === name);
    if (all) fields[whole] = all.ground;
    if (how === "passages") fields[marks] = markAll(text, texts);
    if (how === "file")
      fields[lines] = texts.filter((passage) => markAll(text, [passage]) !== text).join("\n");
  }
  for (const [at, { text, ground }] of passages.entries())
    Object.assign(fields, { [`passage-${at + 1}`]: text, [`ground-${at + 1}`]: ground });
  return fields;
}

/** A part as everyone will read it. */
export interface PreviewedPart {
  name: string;
  label: string;
  /** HTML of running text; null where it is none. */
  html: string | null;
  text: string;
}

/** The parts that will be other than they were sent, as everyone will read them. */
export function previewOf(t: Translator, taking: TakingOut, parts: readonly Redactable[]): PreviewedPart[] {
  return parts.flatMap((part) => {
    const { name, label, isProse, how } = part;
    const ground: Ground | undefined = taking.whole[name];
    const marked = markedText(taking, part);
    if (!ground && (how === "whole" || passagesIn(marked).length === 0)) return [];
    const text = ground
      ? how === "file"
        ? t("redacted.file-withheld", { ground: t(`terms.ground ${ground}`) })
        : inPlaceOf(t, ground)
      : redactedForm(t, marked, taking.grounds);
    return [{ name, label, text, html: isProse ? renderMarkdown(text, "public") : null }];
  });
}
