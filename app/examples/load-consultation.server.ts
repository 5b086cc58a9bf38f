import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readConsultationFile } from "#app/consultations/consultation-file.server.ts";
import { indexMeasure } from "#app/consultations/index-measure.server.ts";
import { insertEvent } from "#app/consultations/move-stage.server.ts";
import { insertConsultation } from "#app/consultations/write-consultation.server.ts";
import { splitFrontMatter } from "#app/content/front-matter.server.ts";
import { toldToOperators } from "#app/requests/told-to-operators.server.ts";
import type { Db, ModerationMode } from "#db/schema.ts";
import { BadExample } from "./example-files.server.ts";
import type { People } from "./load-people.server.ts";
import { loadTranslations } from "./load-translations.server.ts";

/** An example consultation as its comments need it. */
export interface LoadedConsultation {
  id: string;
  reference: string;
  government_code: string;
  authority: string;
  time_zone: string;
  moderation: ModerationMode;
  content_key: string;
}

/** Stores the consultation in that file with its measure and what has happened to it. In the caller's transaction. */
export async function loadConsultation(
  db: Db,
  { key, folder, people, now }: { key: string; folder: string; people: People; now: Date },
): Promise<LoadedConsultation> {
  const path = join(folder, "consultations", `${key}.md`);
  const { government_code, content, events } = await readExample(db, path, now);
  const { id, reference } = await insertConsultation(db, {
    government_code,
    content,
    example: 1,
    content_key: key,
    now: events[0]?.at ?? now,
  });
  await loadTranslations(db, { key, folder, consultationId: id, asked: content.questions });
  const officer = [...people.values()].find(({ official }) => official?.government === government_code);
  for (const event of events)
    await insertEvent(db, { ...event, consultation_id: id, actor_id: officer?.id ?? null });
  const stage = events.at(-1)?.stage ?? "draft";
  await db.updateTable("consultation").set({ stage }).where("id", "=", id).execute();
  await indexMeasure(db, id);
  return { ...content, id, reference, government_code, content_key: key };
}

async function readExample(db: Db, path: string, now: Date) {
  const text = await readFile(path, "utf8");
  const { code, time_zone } = await governmentOf(db, path, text);
  const file = readConsultationFile(text, { timeZone: time_zone, now });
  if (!file.ok) throw new BadExample(path, toldToOperators(file.errors));
  if (!file.example) throw new BadExample(path, "example must be true");
  return { ...file, government_code: code };
}

async function governmentOf(db: Db, path: string, text: string) {
  const { fields } = splitFrontMatter(text);
  const code = fields instanceof Object && "government" in fields ? fields.government : undefined;
  const government = await db
    .selectFrom("government")
    .select(["code", "time_zone"])
    .where("code", "=", String(code))
    .executeTakeFirst();
  if (!government) throw new BadExample(path, `there is no government ${code}`);
  return government;
}
