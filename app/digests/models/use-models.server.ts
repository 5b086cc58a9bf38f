import type { Account } from "#app/accounts/account.ts";
import { allow, mayUseModels } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";

interface SettingUse {
  consultation: Pick<OfficialsConsultation, "id" | "government_code">;
  /** The address that the official read when they agreed to it. */
  address: string;
  isOn: boolean;
  now: Date;
}

/** Lets sentences of a consultation's public comments go to that server from now on, or no more. */
export async function setModelUse(
  db: Db,
  official: Account,
  { consultation, address, isOn, now }: SettingUse,
) {
  allow(mayUseModels(official, consultation));
  return inTransaction(db, async (db) => {
    const server = await db.selectFrom("model_server").select("address").executeTakeFirst();
    if (isOn && server?.address !== address)
      return { ok: false as const, errors: { use: message("digest-models.other-server") } };
    const set = {
      ...{
        is_on: isOn ? (1 as const) : (0 as const),
        address,
        set_by: official.id,
        set_at: now.toISOString(),
      },
      ...{ failure: null, failed_at: null, retry_at: null },
    };
    await db
      .insertInto("model_use")
      .values({ consultation_id: consultation.id, sent_at: null, ...set })
      .onConflict((conflict) => conflict.column("consultation_id").doUpdateSet(set))
      .execute();
    return { ok: true as const };
  });
}
