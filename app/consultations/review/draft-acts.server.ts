import { z } from "zod";
import type { DraftActKind } from "#db/change-tables.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { type DraftAct, type DraftField, draftFields } from "./draft-act.ts";

interface NewDraftAct {
  consultation_id: string;
  kind: DraftActKind;
  actor_id: string;
  revision: number;
  now: Date;
  fields?: DraftField[];
  remark?: string;
}

/** Adds to the history of a draft; in the caller's transaction. */
export async function recordDraftAct(db: Db, { now, fields = [], remark = "", ...act }: NewDraftAct) {
  await db
    .insertInto("draft_act")
    .values({ ...act, id: newId(), occurred_at: now.toISOString(), fields: JSON.stringify(fields), remark })
    .execute();
}

/** What was done to a draft and said about it, the newest first; for its officials alone. */
export async function listDraftActs(db: Db, consultationId: string): Promise<DraftAct[]> {
  const rows = await db
    .selectFrom("draft_act")
    .innerJoin("account", "account.id", "draft_act.actor_id")
    .select(["draft_act.id", "kind", "occurred_at", "revision", "fields", "remark", "actor_id"])
    .select("account.name as actor")
    .where("consultation_id", "=", consultationId)
    .orderBy("occurred_at", "desc")
    .orderBy("draft_act.id", "desc")
    .execute();
  return rows.map(({ fields, ...row }) => ({ ...row, fields: fieldList.parse(JSON.parse(fields)) }));
}

const fieldList = z.array(z.enum(draftFields));
