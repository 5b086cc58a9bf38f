import { changeSettings } from "#app/moderation/settings/change-settings.server.ts";
import { findSettingsSince } from "#app/moderation/settings/find-settings.server.ts";
import { firstSettings, type ModerationSettings } from "#app/moderation/settings/settings.ts";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "./builders.ts";
import { anOfficesHolder } from "./signed-in.ts";

/** A government with three moderators and an administrator, and a consultation that is moderated before publication. */
export async function aModeratedConsultation(db: Db, settings: Partial<ModerationSettings> = {}) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government, moderation: "before" });
  const official = async (name: string, role: "moderator" | "administrator" = "moderator") =>
    anOfficesHolder(db, await anOfficial(db, { government, role, name }));
  const moderator = await official("Mona First");
  const second = await official("Sam Second");
  const third = await official("Tess Third");
  const administrator = await official("Ann Administrator", "administrator");
  const set = async (given: Partial<ModerationSettings>, now = new Date("2026-02-01T09:00:00.000Z")) => {
    const { since } = await findSettingsSince(db, government.code);
    const settings = { ...firstSettings, ...given };
    await changeSettings(db, administrator, { government: government.code, settings, since, now });
  };
  if (Object.keys(settings).length > 0) await set(settings);
  return { government, consultation, moderator, second, third, administrator, set };
}

/** So many held letters of one campaign, each by an author of its own unless one is given. */
export async function aCampaign(
  db: Db,
  {
    consultation,
    count,
    remarks = () => "Please keep the licence short and simple.",
  }: {
    consultation: Awaited<ReturnType<typeof aConsultation>>;
    count: number;
    remarks?: (at: number) => string;
  },
) {
  const author = await anAccount(db);
  const campaign_id = `campaign of ${consultation.id}`;
  const letters = [];
  for (let at = 0; at < count; at++)
    letters.push(
      await aComment(db, { consultation, author, status: "held", campaign_id, remarks: remarks(at) }),
    );
  return { campaignId: campaign_id, letters, chosen: letters.map(({ id }) => ({ id, version: 1 })) };
}
