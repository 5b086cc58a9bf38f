import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { quoted, readQuotes, selectPublicPassages } from "../said/find-quotes.server.ts";
import { selectTranslations } from "../said/find-translations.server.ts";

interface WhichQuote {
  consultation: OfficialsConsultation;
  passageId: string | undefined;
}

/** A quote with its translation and the number of that; 404 where it is not public any more. */
export async function findQuote(db: Db, official: Account, { consultation, passageId = "" }: WhichQuote) {
  allow(mayReadAsOfficial(official, consultation));
  const rows = await selectPublicPassages(db, consultation.id)
    .select(quoted)
    .where("passage.id", "=", passageId)
    .execute();
  const [quote] = await readQuotes(db, consultation.id, rows);
  if (!quote) throw notFound();
  const translations = await selectTranslations(db, [passageId]).execute();
  return {
    quote,
    seen: translations.at(-1)?.number ?? 0,
    mayEdit: mayEditDigest(official, consultation),
  };
}
