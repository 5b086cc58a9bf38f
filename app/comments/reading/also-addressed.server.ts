import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { Db } from "#db/schema.ts";
import { isPublic, isWithdrawn } from "../comment/standing.ts";

/**
 * To which other governments a comment was filed too, for officials of its own: of what became of it there they learn no more than
 * everyone, so `number` is null where it is not public.
 */
export async function listAlsoAddressed(
  db: Db,
  official: Account | null,
  { id, government_code }: { id: string; government_code: string },
) {
  allow(mayReadAsOfficial(official, { government_code }));
  const others = await db
    .selectFrom("comment as own")
    .innerJoin("comment", "comment.filing_id", "own.filing_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .innerJoin("government", "government.code", "consultation.government_code")
    .select(["comment.number", "comment.published_version", "comment.withdrawn_at"])
    .select(["consultation.reference", "consultation.government_code", "government.name as government_name"])
    .where("own.id", "=", id)
    .whereRef("comment.id", "<>", "own.id")
    .orderBy("government.name")
    .execute();
  return others.map(({ number, published_version, withdrawn_at, ...other }) => ({
    ...other,
    number: isPublic({ published_version }) && !isWithdrawn({ withdrawn_at }) ? number : null,
  }));
}

export type AlsoAddressedTo = Awaited<ReturnType<typeof listAlsoAddressed>>[number];
