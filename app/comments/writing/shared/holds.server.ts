import type { Db } from "#db/schema.ts";
import type { Member } from "../../drafts/writer.ts";
import { type Hold, idleSince } from "./holds.ts";

/** Who is writing which part of a draft now: members alone, and none who has been idle. */
export async function listHolds(db: Db, member: Member, { draftId, now }: { draftId: string; now: Date }) {
  return db
    .selectFrom("draft_hold")
    .innerJoin("account", "account.id", "draft_hold.account_id")
    .innerJoin("membership", "membership.account_id", "draft_hold.account_id")
    .select(["draft_hold.part", "draft_hold.account_id", "account.name", "draft_hold.held_at"])
    .where("draft_hold.draft_id", "=", draftId)
    .where("membership.organisation_id", "=", member.organisation.id)
    .where("draft_hold.held_at", ">", idleSince(now))
    .orderBy("draft_hold.held_at")
    .orderBy("draft_hold.part")
    .execute();
}

interface WantedHold {
  draftId: string;
  part: string;
  now: Date;
}

/**
 * Takes the part for the member, or renews that they have it, where it is free: held by nobody, by them, by someone who
 * has been idle, or by someone who has left the organisation. Gives who holds it otherwise, null where the member does.
 * Of two at the same moment one gets it.
 */
export async function takeHold(
  db: Db,
  member: Member,
  { draftId, part, now }: WantedHold,
): Promise<Hold | null> {
  const mine = { account_id: member.account.id, held_at: now.toISOString() };
  await db
    .insertInto("draft_hold")
    .values({ draft_id: draftId, part, ...mine })
    .onConflict((conflict) =>
      conflict
        .columns(["draft_id", "part"])
        .doUpdateSet(mine)
        .where(({ eb, or, not, exists, selectFrom }) =>
          or([
            eb("draft_hold.account_id", "=", mine.account_id),
            eb("draft_hold.held_at", "<=", idleSince(now)),
            not(
              exists(
                selectFrom("membership")
                  .select("membership.account_id")
                  .whereRef("membership.account_id", "=", "draft_hold.account_id")
                  .where("membership.organisation_id", "=", member.organisation.id),
              ),
            ),
          ]),
        ),
    )
    .execute();
  const holds = await listHolds(db, member, { draftId, now });
  const other = holds.find((hold) => hold.part === part && hold.account_id !== mine.account_id);
  return other ?? null;
}

/** Lets go of what the member held in that draft, but for one part: one person writes one part at a time. */
export async function releaseHolds(
  db: Db,
  member: Member,
  { draftId, except }: { draftId: string; except: string | null },
) {
  await db
    .deleteFrom("draft_hold")
    .where("draft_id", "=", draftId)
    .where("account_id", "=", member.account.id)
    .$if(except !== null, (query) => query.where("part", "<>", except ?? ""))
    .execute();
}
