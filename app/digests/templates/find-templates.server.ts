import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { notFound } from "#app/requests/refusals.ts";
import { type Db, type TemplateFormat, templateFormats } from "#db/schema.ts";

/** In which template documents of a format are made now, with the id of the change since which they are; "" until there is one. */
export async function findTemplateInUse(db: Db, government: string, format: TemplateFormat) {
  const row = await db
    .selectFrom("template_use as use")
    .leftJoin("document_template as template", "template.id", "use.template_id")
    .select(["use.id as since", "use.changed_at", "template.id", "template.number"])
    .where("use.government_code", "=", government)
    .where("use.format", "=", format)
    .orderBy("use.changed_at", "desc")
    .orderBy("use.id", "desc")
    .limit(1)
    .executeTakeFirst();
  const { since = "", changed_at = null, id = null, number = null } = row ?? {};
  return { format, since, changed_at, id, number };
}

export type TemplateInUse = Awaited<ReturnType<typeof findTemplateInUse>>;

/** The same for each format. */
export async function findTemplatesInUse(db: Db, government: string) {
  return Promise.all(templateFormats.map((format) => findTemplateInUse(db, government, format)));
}

/** The templates that the government has, the latest first. */
export async function listTemplates(db: Db, official: Account, government: string) {
  allow(mayReadAsOfficial(official, { government_code: government }));
  return db
    .selectFrom("document_template as template")
    .innerJoin("account", "account.id", "template.given_by")
    .select(["template.id", "template.format", "template.number", "template.name", "template.size"])
    .select(["template.given_at", "account.name as given_by"])
    .where("template.government_code", "=", government)
    .orderBy("template.number", "desc")
    .execute();
}

export type GivenTemplate = Awaited<ReturnType<typeof listTemplates>>[number];

const longestHistory = 40;

/** Who took which template into use or out of it, when, and what was in use before; the latest first. */
export async function listTemplateUses(db: Db, official: Account, government: string) {
  allow(mayReadAsOfficial(official, { government_code: government }));
  const rows = await db
    .selectFrom("template_use as use")
    .innerJoin("account", "account.id", "use.account_id")
    .leftJoin("document_template as template", "template.id", "use.template_id")
    .select(["use.id", "use.format", "use.changed_at", "account.name", "template.number"])
    .where("use.government_code", "=", government)
    .orderBy("use.changed_at", "desc")
    .orderBy("use.id", "desc")
    .limit(longestHistory + templateFormats.length)
    .execute();
  return rows.slice(0, longestHistory).map((use, place) => ({
    ...use,
    before: rows.slice(place + 1).find(({ format }) => format === use.format)?.number ?? null,
  }));
}

export type TemplateUse = Awaited<ReturnType<typeof listTemplateUses>>[number];

/** One of the government's templates; 404 where it has none of that id. */
export async function findTemplate(db: Db, official: Account, which: { government: string; id: string }) {
  allow(mayReadAsOfficial(official, { government_code: which.government }));
  const template = await db
    .selectFrom("document_template")
    .select(["id", "format", "number", "name"])
    .where("government_code", "=", which.government)
    .where("id", "=", which.id)
    .executeTakeFirst();
  if (!template) throw notFound();
  return template;
}
