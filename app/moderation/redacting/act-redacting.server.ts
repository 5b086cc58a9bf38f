import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Account } from "#app/accounts/account.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { message } from "#app/words/message.ts";
import type { Previewed } from "./preview.tsx";
import { redact } from "./redact.server.ts";
import { leftStanding, readTaking, signOf } from "./redacting-form.server.ts";
import { previewOf, type viewRedacting } from "./view-redacting.server.ts";

type RedactingView = Awaited<ReturnType<typeof viewRedacting>>;

/** The form again, with what is wrong with it or how the comment will read; or that it was published or proposed. */
export type RedactingAnswer =
  | { ok: true; isProposed: boolean }
  | { ok: false; errors?: Errors; typed: Typed; passages: string[]; preview: Previewed | null };

/** Shows how the comment will read, and publishes it so once that has been seen. */
export async function actOnRedacting(
  { db, now, t }: Pick<AppLoadContext, "db" | "now" | "t">,
  moderator: Account,
  { view, typed }: { view: RedactingView; typed: Typed },
): Promise<RedactingAnswer> {
  const { comment, parts, isRedacted } = view;
  const { taking, passages, errors } = readTaking(typed, parts);
  const again = { ok: false as const, typed, passages, preview: null };
  if (wholeNumber(typed.version ?? "") !== comment.current_version)
    return { ...again, errors: { form: message("moderation.author-has-changed") } };
  if (Object.keys(errors).length > 0) return { ...again, errors };
  const isNothing = passages.length === 0 && Object.keys(taking.whole).length === 0;
  // Publishing whole is for what something was taken out of; all else has its own form for that.
  if (isNothing && !isRedacted && !view.isMarkedFromBefore)
    return { ...again, errors: { form: message("redacting.mark-something") } };

  const sign = signOf(taking);
  const standing = leftStanding(taking, parts, passages);
  const preview = { parts: previewOf(t, taking, parts), sign, standing };
  if (typed.intent !== "publish") return { ...again, preview };
  if (typed.seen !== sign)
    return { ...again, preview, errors: { preview: message("redacting.changed-since-seen") } };
  if (standing.length > 0 && typed.leave !== "yes")
    return { ...again, preview, errors: { leave: message("redacting.mark-these-too") } };
  const reason = typed.reason?.trim() || null;
  const version = comment.current_version;
  const result = await redact(db, moderator, { commentId: comment.id, version, parts, taking, reason, now });
  return result.ok
    ? { ok: true, isProposed: result.isProposed }
    : { ...again, preview, errors: result.errors };
}
