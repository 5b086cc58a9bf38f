import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { storeMeasure } from "#app/consultations/measure.server.ts";
import { nextReference } from "#app/consultations/reference.server.ts";
import { splitFrontMatter } from "#app/content/front-matter.server.ts";
import { newId } from "#db/new-id.ts";
import { type Db, moderationModes, stagesSet } from "#db/schema.ts";
import { BadExample, exampleTime } from "./example-files.server.ts";
import { instantOf } from "./example-times.ts";
import type { People } from "./load-people.server.ts";

const fields = z.strictObject({
  government: z.string(),
  title: z.string(),
  summary: z.string(),
  authority: z.string(),
  opens: exampleTime,
  closes: exampleTime,
  moderation: z.enum(moderationModes),
  example: z.literal(true),
  events: z.array(z.strictObject({ stage: z.enum(stagesSet), at: exampleTime, note: z.string() })).min(1),
});

export type LoadedConsultation = Awaited<ReturnType<typeof loadConsultation>>;

/** Stores the consultation in that file with its measure and events. Runs in the caller's transaction. */
export async function loadConsultation(
  db: Db,
  { key, folder, people, now }: { key: string; folder: string; people: People; now: Date },
) {
  const path = join(folder, "consultations", `${key}.md`);
  const {
    events,
    measure,
    opens,
    closes,
    example: _,
    government: code,
    ...facts
  } = await readConsultation(path);
  const government = await db
    .selectFrom("government")
    .select(["code", "time_zone"])
    .where("code", "=", code)
    .executeTakeFirst();
  if (!government) throw new BadExample(path, `there is no government ${code}`);

  const { time_zone } = government;
  const at = (written: string) => instantOf(written, { timeZone: time_zone, now });
  const [first] = events;
  const created_at = at(first?.at ?? opens);
  const consultation = {
    ...facts,
    id: newId(),
    reference: await nextReference(db, { government: code, year: new Date(created_at).getUTCFullYear() }),
    government_code: code,
    time_zone,
    opens_at: at(opens),
    closes_at: at(closes),
    stage: events.at(-1)?.stage ?? ("draft" as const),
    measure_markdown: measure,
    preamble_html: "",
    example: 1 as const,
    content_key: key,
    last_comment_number: 0,
    revision: 1,
    created_at,
  };
  await db.insertInto("consultation").values(consultation).execute();
  await storeMeasure(db, consultation.id, measure);
  const officer = [...people.values()].find(({ official }) => official?.government === code);
  for (const event of events)
    await db
      .insertInto("consultation_event")
      .values({
        id: newId(),
        consultation_id: consultation.id,
        stage: event.stage,
        occurred_at: at(event.at),
        actor_id: officer?.id ?? null,
        note: event.note,
      })
      .execute();
  return consultation;
}

async function readConsultation(path: string) {
  const { fields: given, body } = splitFrontMatter(await readFile(path, "utf8"));
  const result = fields.safeParse(given);
  if (!result.success) throw new BadExample(path, z.prettifyError(result.error));
  return { ...result.data, measure: body };
}
