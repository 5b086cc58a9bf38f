import type { Insertable, Selectable } from "kysely";
import { wayToCite } from "#app/consultations/measure/ways-to-cite.ts";
import { newId } from "#db/new-id.ts";
import type { AccountTable, ConsultationTable, Db, GovernmentTable, OfficialRole } from "#db/schema.ts";

export { aComment } from "./comment-builder.ts";

export type Facts<Table> = Partial<Insertable<Table>>;
type Government = Selectable<GovernmentTable>;
export type Account = Selectable<AccountTable>;
export type Consultation = Selectable<ConsultationTable>;

let made = 0;

/** A government; the one that is there already where its code has been used before. */
export async function aGovernment(db: Db, facts: Facts<GovernmentTable> = {}): Promise<Government> {
  const government: Insertable<GovernmentTable> = {
    code: nextCode(),
    name: "Freedonia",
    languages: '["en"]',
    time_zone: "Europe/Amsterdam",
    subscribed_on: "2023-03-30",
    subscription_source: "https://example.org/declaration",
    authority: "Ministry of Trade",
    authority_local_name: null,
    description_html: "",
    ...facts,
  };
  await db
    .insertInto("government")
    .values(government)
    .onConflict((conflict) => conflict.column("code").doNothing())
    .execute();
  return db
    .selectFrom("government")
    .selectAll()
    .where("code", "=", government.code)
    .executeTakeFirstOrThrow();
}

/** A person of civil society without an organisation; nobody can sign in with the stored password. */
export async function anAccount(db: Db, facts: Facts<AccountTable> = {}): Promise<Account> {
  const id = newId();
  return db
    .insertInto("account")
    .values({
      id,
      email: `${id}@example.org`,
      name: "Ada Example",
      password_hash: "none",
      stakeholder_group: "civil society",
      organisation: null,
      country: "NL",
      created_at: "2026-01-01T00:00:00.000Z",
      ...facts,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** An account that holds the role at the government. */
export async function anOfficial(
  db: Db,
  {
    government,
    role = "moderator",
    ...facts
  }: { government: Government; role?: OfficialRole } & Facts<AccountTable>,
) {
  const account = await anAccount(db, { stakeholder_group: "public body", ...facts });
  await db
    .insertInto("official")
    .values({ account_id: account.id, government_code: government.code, role })
    .execute();
  return account;
}

/** A consultation that is open, moderated after publication, with provisions article-1, article-1-1 and article-2. */
export async function aConsultation(
  db: Db,
  { government, ...facts }: { government?: Government } & Facts<ConsultationTable> = {},
): Promise<Consultation> {
  const { code } = government ?? (await aGovernment(db));
  made += 1;
  const consultation = await db
    .insertInto("consultation")
    .values({
      id: newId(),
      reference: `${code}-2026-${String(made).padStart(3, "0")}`,
      government_code: code,
      title: "A licence for biometric surveillance",
      summary: "We propose to ask for a licence.",
      authority: "Ministry of Trade",
      time_zone: "Europe/Amsterdam",
      opens_at: "2026-01-01T00:00:00.000Z",
      closes_at: "2100-01-01T00:00:00.000Z",
      stage: "announced",
      moderation: "after",
      at_risk: 0,
      measure_markdown: "# Article 1\n\n1. No export without a licence.\n\n# Article 2\n",
      preamble_html: "",
      example: 0,
      content_key: null,
      last_comment_number: 0,
      revision: 1,
      created_at: "2025-12-01T00:00:00.000Z",
      ...facts,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await db
    .insertInto("provision")
    .values(
      provisions.map((provision) => ({
        ...provision,
        ...{ id: newId(), consultation_id: consultation.id, cut_anchor: provision.anchor },
      })),
    )
    .execute();
  return consultation;
}

const article = { parent_anchor: null, kind: "heading", marker: "", depth: 0 } as const;
const paragraph = { parent_anchor: "article-1", kind: "paragraph", marker: "1.", depth: 1 } as const;
const provisions = [
  {
    ...article,
    anchor: "article-1",
    label: "Article 1",
    text: "Article 1",
    html: "",
    sort_order: 1,
  },
  {
    ...paragraph,
    anchor: "article-1-1",
    label: "Article 1(1)",
    text: "No export without a licence.",
    html: "<p>No export without a licence.</p>",
    sort_order: 2,
  },
  {
    ...article,
    anchor: "article-2",
    label: "Article 2",
    text: "Article 2",
    html: "",
    sort_order: 3,
  },
] as const;

/** Of no state whose law is cited in a way of its own, so that labels are the same whatever was made before. */
function nextCode(): string {
  made += 1;
  const letter = (index: number) => String.fromCharCode(65 + (index % 26));
  const code = letter(Math.floor(made / 26)) + letter(made);
  return wayToCite(code) ? nextCode() : code;
}
