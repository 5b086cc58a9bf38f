import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { splitFrontMatter } from "#app/content/front-matter.server.ts";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";

const fields = z.object({
  code: z.string().regex(/^[A-Z]{2}$/),
  name: z.string(),
  languages: z.array(z.string()),
  time_zone: z.string(),
  subscribed_on: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
  subscription_source: z.string(),
  authority: z.string().nullable().default(null),
  authority_local_name: z.string().nullable().default(null),
  notice_days: z.number().int().min(0).max(365).default(3),
  two_people: z
    .boolean()
    .default(false)
    .transform((isAsked) => (isAsked ? (1 as const) : (0 as const))),
  least_days: z.number().int().min(0).max(365).default(0),
});

/** Puts what content/governments says into the database, where the rest refers to it. Gives their number. */
export async function loadGovernments(db: Db, folder = "content/governments") {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".md"));
  const governments = await Promise.all(files.map((file) => readGovernment(join(folder, file))));
  await inTransaction(db, async (db) => {
    for (const government of governments) {
      await db
        .insertInto("government")
        .values(government)
        .onConflict((conflict) => conflict.column("code").doUpdateSet(government))
        .execute();
    }
  });
  return governments.length;
}

async function readGovernment(path: string) {
  const file = splitFrontMatter(await readFile(path, "utf8"));
  const result = fields.safeParse(file.fields);
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return {
    ...result.data,
    languages: JSON.stringify(result.data.languages),
    description_html: renderMarkdown(file.body, "portal"),
  };
}
