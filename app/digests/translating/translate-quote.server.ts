import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { holdEdits } from "../editing/record-edit.server.ts";
import { selectPublicPassages } from "../said/find-quotes.server.ts";
import { selectTranslations } from "../said/find-translations.server.ts";

interface TranslatedPassage {
  consultation: Pick<OfficialsConsultation, "id" | "government_code">;
  passageId: string;
  /** The number of the translation that the official saw; 0 for none. */
  seen: number;
  now: Date;
}

/** Puts a translation beside a quote, in place of the one that stands there; refused where a colleague was quicker. */
export async function translateQuote(
  db: Db,
  official: Account,
  { language, words, ...of }: TranslatedPassage & { language: string; words: string },
) {
  allow(mayEditDigest(official, of.consultation));
  return ifSeen(db, of, async (db) => {
    const { last } = await db
      .selectFrom("quote_translation")
      .select(({ fn }) => fn.max<number | null>("number").as("last"))
      .where("passage_id", "=", of.passageId)
      .executeTakeFirstOrThrow();
    const made = { made_by: official.id, made_at: of.now.toISOString() };
    await db
      .insertInto("quote_translation")
      .values({ passage_id: of.passageId, number: (last ?? 0) + 1, language, words, ...made })
      .execute();
  });
}

/** Takes the translation away that stands beside a quote; the one before it stands there again. */
export async function takeTranslationBack(db: Db, official: Account, of: TranslatedPassage) {
  allow(mayEditDigest(official, of.consultation));
  return ifSeen(db, of, async (db) => {
    await db
      .updateTable("quote_translation")
      .set({ taken_back_by: official.id, taken_back_at: of.now.toISOString() })
      .where("passage_id", "=", of.passageId)
      .where("number", "=", of.seen)
      .execute();
  });
}

/** Lets one official at a time change what stands beside a quote that is public, and only who has seen what stands there. */
async function ifSeen(db: Db, of: TranslatedPassage, act: (db: Db) => Promise<void>) {
  const { consultation, passageId, seen } = of;
  return inTransaction(db, async (db) => {
    await holdEdits(db, consultation.id);
    const passage = await selectPublicPassages(db, consultation.id)
      .select("passage.id")
      .where("passage.id", "=", passageId)
      .executeTakeFirst();
    if (!passage) throw notFound();
    const last = (await selectTranslations(db, [passageId]).execute()).at(-1);
    if ((last?.number ?? 0) !== seen)
      return {
        ok: false as const,
        errors: { words: message("digest-said.translated-meanwhile", { name: last?.made_by ?? "nobody" }) },
      };
    await act(db);
    return { ok: true as const };
  });
}
