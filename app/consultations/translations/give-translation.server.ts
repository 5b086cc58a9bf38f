import type { Account } from "#app/accounts/account.ts";
import { allow, mayRunConsultation } from "#app/accounts/permissions.ts";
import { refused } from "#app/requests/refusals.ts";
import { type Message, message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { isPublic } from "../consultation.ts";
import { indexMeasure } from "../index-measure.server.ts";
import { type LockedConsultation, lockConsultation, raiseRevision } from "../lock-consultation.server.ts";
import { storeAllShingles } from "../measure-shingles.server.ts";
import { insertEvent } from "../move-stage.server.ts";
import type { TextLanguage } from "../text-languages.ts";
import { putTranslation } from "./put-translation.server.ts";
import { alignMeasure } from "./store-translation.server.ts";
import type { TranslationContent } from "./translation.ts";

interface WhichTranslation {
  consultation: { id: string; government_code: string };
  language: TextLanguage;
  /** Of the translation that the official had before them; 0 where there was none. */
  revision: number;
}

interface GivenTranslation extends WhichTranslation {
  content: TranslationContent;
  now: Date;
}

/**
 * Stores what a government says of a consultation in a further language. Everyone who reads it is told of one that comes
 * after the announcement; what is public already stays as it is, as the authentic text does.
 */
export async function giveTranslation(db: Db, official: Account, given: GivenTranslation) {
  const { consultation, language, content, now } = given;
  allow(mayRunConsultation(official, consultation));
  return inTransaction(db, async (db) => {
    const locked = await lockConsultation(db, consultation.id);
    const problem = await problemNow(db, locked, given);
    if (problem) return refused({ form: problem });
    const { measure_markdown } = content;
    const found = await alignMeasure(db, { consultationId: consultation.id, language, measure_markdown });
    if (!found.ok) return refused({ measure: found.problem });
    await putTranslation(db, { ...given, consultationId: consultation.id, aligned: found.aligned });
    await storeAllShingles(db, consultation.id);
    if (isPublic(locked)) {
      const { id: consultation_id, stage } = locked;
      const event = { consultation_id, stage, actor_id: official.id, note: "", language };
      await insertEvent(db, { ...event, at: now });
      await indexMeasure(db, consultation.id);
      await raiseRevision(db, consultation.id, { inLists: true });
    }
    return { ok: true as const };
  });
}

/** Takes a translation away, of a draft alone: what everyone has read is not taken from them. */
export async function takeTranslationAway(db: Db, official: Account, which: WhichTranslation) {
  const { consultation, language } = which;
  allow(mayRunConsultation(official, consultation));
  return inTransaction(db, async (db) => {
    const problem = await problemNow(db, await lockConsultation(db, consultation.id), which);
    if (problem) return refused({ form: problem });
    await db
      .deleteFrom("provision_text")
      .where("language", "=", language)
      .where("provision_id", "in", (eb) =>
        eb.selectFrom("provision").select("id").where("consultation_id", "=", consultation.id),
      )
      .execute();
    await db
      .deleteFrom("consultation_text")
      .where("consultation_id", "=", consultation.id)
      .where("language", "=", language)
      .execute();
    await storeAllShingles(db, consultation.id);
    return { ok: true as const };
  });
}

/** Says in which language the authentic text is: once that is said of one that is public, it stays. */
export async function sayLanguage(
  db: Db,
  official: Account,
  { consultation, language }: Pick<WhichTranslation, "consultation" | "language">,
) {
  allow(mayRunConsultation(official, consultation));
  return inTransaction(db, async (db) => {
    const locked = await lockConsultation(db, consultation.id);
    if (locked.language === language) return { ok: true as const };
    const isSettled = locked.language !== null && isPublic(locked);
    if (isSettled || (await findStored(db, consultation.id, language)).revision > 0)
      return refused({ language: message("translations.language-is-settled") });
    await db.updateTable("consultation").set({ language }).where("id", "=", consultation.id).execute();
    await indexMeasure(db, consultation.id);
    await raiseRevision(db, consultation.id, { inLists: true });
    return { ok: true as const };
  });
}

async function problemNow(
  db: Db,
  locked: LockedConsultation,
  { language, revision }: WhichTranslation,
): Promise<Message | null> {
  if (locked.language === null) return message("translations.say-authentic-first");
  if (locked.language === language) return message("translations.is-the-authentic-one");
  const stored = await findStored(db, locked.id, language);
  // A new version of the measure is to be translated anew: until it is, nothing is shown that would be replaced.
  const isOfEarlier = locked.measure_version > 1 && stored.has_measure === 0;
  if (isPublic(locked) && stored.revision > 0 && !isOfEarlier) return message("translations.stays-as-it-is");
  return stored.revision === revision ? null : message("translations.saved-meanwhile");
}

/** Its revision is 0 where there is no translation in that language. */
async function findStored(db: Db, consultationId: string, language: string) {
  const text = await db
    .selectFrom("consultation_text")
    .select(["revision", "has_measure"])
    .where("consultation_id", "=", consultationId)
    .where("language", "=", language)
    .executeTakeFirst();
  return text ?? { revision: 0, has_measure: 0 as const };
}
