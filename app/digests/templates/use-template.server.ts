import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { lockGovernment } from "#app/accounts/offices/lock-government.server.ts";
import { allow, maySetTemplates } from "#app/accounts/permissions.ts";
import { refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import { type Db, templateFormats } from "#db/schema.ts";
import { findTemplate, findTemplateInUse } from "./find-templates.server.ts";

/** The form that takes a template into use, or with "" out of it. */
export const templateUse = z.object({
  format: z.enum(templateFormats),
  use: z.string(),
  /** Since which change that is in use which the official has seen. */
  since: z.string().default(""),
});

interface UsedTemplate extends z.infer<typeof templateUse> {
  government: string;
  now: Date;
}

/** Has documents of a format made in a template from now on, an earlier one among them, or with "" in Parley's own layout. */
export async function useTemplate(
  db: Db,
  official: Account,
  { government, format, use, since, now }: UsedTemplate,
) {
  allow(maySetTemplates(official, { government_code: government }));
  return inTransaction(db, async (db) => {
    await lockGovernment(db, government);
    const template = use === "" ? null : await findTemplate(db, official, { government, id: use });
    const standing = await findTemplateInUse(db, government, format);
    if (standing.id === (template?.id ?? null)) return { ok: true as const };
    if (standing.since !== since || (template && template.format !== format))
      return refused({ form: message("templates-office.changed-meanwhile") });
    await db
      .insertInto("template_use")
      .values({
        ...{ id: newId(), government_code: government, format, template_id: template?.id ?? null },
        ...{ account_id: official.id, changed_at: momentAfter(standing.changed_at, now) },
      })
      .execute();
    return { ok: true as const };
  });
}

/** Now, or just after the change before it where the clock of another machine was ahead: the latest change is what is in use. */
function momentAfter(before: string | null, now: Date) {
  const earliest = before === null ? 0 : Date.parse(before) + 1;
  return new Date(Math.max(now.getTime(), earliest)).toISOString();
}
