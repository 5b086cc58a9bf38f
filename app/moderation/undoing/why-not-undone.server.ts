import type { Selectable } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { message } from "#app/words/message.ts";
import type { CommentTable, Db, DecisionTable } from "#db/schema.ts";
import { isOwnOrganisations } from "../own-organisation.server.ts";
import { findSettings } from "../settings/find-settings.server.ts";
import { asksTwo } from "../settings/settings.ts";

/** So long a moderator takes back alone what they decided a moment ago. */
const aMoment = 30 * 60_000;

type Undoable = Pick<Selectable<CommentTable>, "id" | "published_version"> &
  Pick<Selectable<DecisionTable>, "version" | "published_before" | "moderator_id" | "decided_at"> & {
    government_code: string;
  };

/** What keeps this moderator from undoing the decision; null where nothing does. */
export async function whyNotUndone(
  db: Db,
  moderator: Account,
  { decision, now }: { decision: Undoable; now: Date },
) {
  const { id, version, moderator_id, decided_at } = decision;
  const isOwn = moderator_id === moderator.id;
  if (await wasRedacted(db, { comment_id: id, version })) return message("together.was-redacted");
  if (await isOwnOrganisations(db, moderator, id)) return message("moderation.your-organisations");
  if (!isOwn && (await isOnAppeal(db, decision))) return message("together.decided-on-appeal");
  const isOfNow = isOwn && now.getTime() - Date.parse(decided_at) <= aMoment;
  if (!isOfNow && takesOff(decision) && (await takesTwo(db, decision))) return message("together.takes-two");
  return null;
}

/** Whether something was ever taken out of that version: its words are no longer those that were there before. */
export async function wasRedacted(db: Db, { comment_id, version }: { comment_id: string; version: number }) {
  const redacted = await db
    .selectFrom("decision")
    .select("id")
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .where("redactions", ">", 0)
    .limit(1)
    .executeTakeFirst();
  return redacted !== undefined;
}

/** Whether the decision published what an appeal was granted on: both are of the same moment and moderator. */
async function isOnAppeal(db: Db, { id, moderator_id, decided_at }: Undoable) {
  const granted = await db
    .selectFrom("appeal")
    .select("id")
    .where("comment_id", "=", id)
    .where("outcome", "=", "publish")
    .where("decided_by", "=", moderator_id)
    .where("decided_at", "=", decided_at)
    .limit(1)
    .executeTakeFirst();
  return granted !== undefined;
}

/** Whether words that everyone reads now are public no longer once it is undone. */
function takesOff({ published_version, published_before }: Undoable) {
  return published_version !== null && published_version !== published_before;
}

async function takesTwo(db: Db, { government_code }: Undoable) {
  const settings = await findSettings(db, government_code);
  return asksTwo(settings, { outcome: "return" }) || asksTwo(settings, { outcome: "reject" });
}
