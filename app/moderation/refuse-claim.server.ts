import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayRefuseClaim } from "#app/accounts/permissions.ts";
import { countAnew } from "#app/comments/counting/count-anew.server.ts";
import { saidIn } from "#app/comments/drafts/said-in.ts";
import { distinctSecrets } from "#app/comments/parts/confidential/claims.ts";
import { findLeaks } from "#app/comments/parts/confidential/leaks.ts";
import { spansIn } from "#app/comments/parts/confidential/spans.ts";
import {
  type ConfidentialComment,
  openVersion,
} from "#app/comments/reading/confidential/find-confidential.server.ts";
import { lockConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { refused } from "#app/requests/refusals.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import { message, messageText } from "#app/words/message.ts";
import { sourceLanguage, speak } from "#app/words/speak.server.ts";
import type { Translator } from "#app/words/translator.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { claimGround, longestRefusal } from "./grounds.ts";
import { recordDecision } from "./record-decision.server.ts";
import { keepAnswer } from "./two-people/answer-proposal.server.ts";
import { findOpenProposal } from "./two-people/proposals.server.ts";

/** The form with which a claim is refused; the parts by their numbers, joined by commas. */
export const newRefusal = z.object({
  version: z.coerce.number().int().min(1).max(1_000_000).catch(0),
  parts: z
    .string(messageText("looking.choose-the-parts"))
    .transform((parts) =>
      [...new Set(parts.split(","))].filter((part) => /^(?:part|file) \d{1,3}$/.test(part)),
    )
    .refine((parts) => parts.length > 0, messageText("looking.choose-the-parts")),
  reason: z
    .string()
    .trim()
    .min(1, messageText("looking.reason-missing"))
    .max(longestRefusal, messageText("looking.reason-too-long", { most: longestRefusal })),
});

interface Refusal extends z.infer<typeof newRefusal> {
  consultation: { id: string; government_code: string };
  comment: Pick<ConfidentialComment, "id" | "author_id" | "data_key_id">;
  vault: Vault;
  now: Date;
  /** The language of the official. */
  t: Translator;
}

/**
 * Returns a comment to its author since the ground claimed for a confidential part does not hold, and records who said
 * so and why. What is public of it stays public, and the part stays confidential. Refuses a reason that would give the
 * part away, since reasons are not sealed.
 */
export async function refuseClaim(db: Db, official: Account, refusal: Refusal) {
  const { consultation, comment, version, parts, reason, vault, now, t } = refusal;
  allow(mayRefuseClaim(official, { ...consultation, author_id: comment.author_id }));
  const content = await openVersion(db, { comment, version, vault });
  if (!content) return refused({ reason: message("looking.no-key") });
  const secrets = distinctSecrets(spansIn(saidIn(content)).spans);
  if (findLeaks(secrets, [{ where: "reason", text: reason }]).some(({ mayStand }) => !mayStand))
    return refused({ reason: message("looking.reason-gives-away") });

  return inTransaction(db, async (db) => {
    // First of all, as when a comment is submitted or decided on.
    await lockConsultation(db, consultation.id);
    const changed = await db
      .updateTable("comment")
      // What waits to be published later is returned too.
      .set({ status: "returned", queued_at: null, publish_at: null })
      .where("id", "=", comment.id)
      .where("current_version", "=", version)
      .where("status", "in", ["held", "published"])
      .where("withdrawn_at", "is", null)
      .where("set_aside", "is", null)
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return refused({ parts: message("looking.not-now") });
    await countAnew(db, consultation.id, [comment.id]);
    const told = toldReason(t, { parts, reason });
    const decision = { moderator_id: official.id, version, ground: claimGround, reason: told, now } as const;
    const place = { id: comment.id, consultation_id: consultation.id };
    const proposal = await findOpenProposal(db, { ...place, current_version: version });
    // What waited for a second moderator waits no longer.
    if (proposal)
      await keepAnswer(db, official, { comment: place, proposal, answer: "returned", why: told, now });
    await recordDecision(db, place, { ...decision, outcome: "return" });
    await raiseRevision(db, consultation.id);
    return { ok: true as const };
  });
}

/** What is stored is words alone, so a language that has none for it leaves it to the source’s. */
function toldReason(t: Translator, { parts, reason }: Pick<Refusal, "parts" | "reason">) {
  if (!t.has("looking.told-on-parts")) return toldReason(speak(sourceLanguage), { parts, reason });
  const named = parts.map((part) => {
    const [kind = "", number = ""] = part.split(" ");
    return t("looking.told-part", { kind, number });
  });
  return t("looking.told-on-parts", { parts: t.list(named), reason });
}
