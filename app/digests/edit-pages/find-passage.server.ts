import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { findEditNumber } from "../editing/last-edit.server.ts";
import { namesOfPoints } from "../said/find-points.server.ts";
import { quoted, readQuotes, selectPublicPassages } from "../said/find-quotes.server.ts";
import { selectMade, selectPoints } from "../said/made-points.server.ts";

interface WhichPassage {
  consultation: OfficialsConsultation;
  passageId: string | undefined;
}

/** A passage with its tags, the key points that it makes, and the others of its side; 404 where it is not public. */
export async function findEditablePassage(
  db: Db,
  official: Account,
  { consultation, passageId = "" }: WhichPassage,
) {
  allow(mayEditDigest(official, consultation));
  const { id } = consultation;
  const seen = await findEditNumber(db, id);
  const rows = await selectPublicPassages(db, id)
    .select(quoted)
    .select("passage.position")
    .where("passage.id", "=", passageId)
    .execute();
  const [passage] = await readQuotes(db, id, rows);
  if (!passage) throw notFound();
  const { position, voice: _, ...quote } = passage;
  const points = await selectPoints(db, id)
    .select("key_point.id")
    .where("key_point.language", "=", quote.language)
    .where("key_point.position", position === null ? "is" : "=", position)
    .execute();
  const made = await db
    .selectFrom(selectMade(db, id))
    .select(["key_point_id", "quote_passage_id"])
    .where("passage_id", "=", passageId)
    .execute();
  const tags = await db
    .selectFrom("passage_tag")
    .select("name")
    .where("passage_id", "=", passageId)
    .orderBy("name")
    .execute();
  const keyPointIds = points.map((point) => point.id);
  const names = await namesOfPoints(db, id, keyPointIds);
  const named = [...names].map(([id, quote]) => ({ id, quote }));
  const isMade = (id: string) => made.some(({ key_point_id }) => key_point_id === id);
  return {
    ...{ seen, quote, tags: tags.map(({ name }) => name) },
    /** Whether it names a key point, which it cannot leave then. */
    names: made.some(({ quote_passage_id }) => quote_passage_id === passageId),
    makes: named.filter(({ id }) => isMade(id)),
    others: named.filter(({ id }) => !isMade(id)),
  };
}

export type EditablePassage = Awaited<ReturnType<typeof findEditablePassage>>;
