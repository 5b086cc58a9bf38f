import { Migrator } from "kysely/migration";
import { hashed } from "#app/accounts/hashed.server.ts";
import * as portal from "#db/migrations/0001-portal.ts";
import type { Db } from "#db/schema.ts";

/** The id in the cookie of the author, who is signed in until March. */
export const sessionOfFirstVersion = "abcdefghijklmnopqrstuvwxyz234567abcdefgh";

/** The rows of a database as the first version of the portal left it, by table. */
const rows: Record<string, Record<string, string | number | null>[]> = {
  government: [
    {
      code: "FR",
      name: "Freedonia",
      languages: '["en"]',
      time_zone: "Europe/Amsterdam",
      subscribed_on: "2023-03-30",
      subscription_source: "https://example.org/declaration",
      authority: "Ministry of Trade",
      authority_local_name: null,
      description_html: "",
    },
  ],
  account: ["author", "official"].map((id) => ({
    id,
    email: `${id}@example.org`,
    name: "Ada Example",
    password_hash: "none",
    stakeholder_group: "civil society",
    organisation: null,
    country: "NL",
    created_at: "2026-01-01T00:00:00.000Z",
  })),
  official: ["case officer", "moderator", "analyst"].map((role) => ({
    account_id: "official",
    government_code: "FR",
    role,
  })),
  session: [
    {
      id_hash: hashed(sessionOfFirstVersion),
      account_id: "author",
      expires_at: "2026-03-01T00:00:00.000Z",
    },
  ],
  consultation: [
    {
      id: "consultation",
      reference: "FR-2026-001",
      government_code: "FR",
      title: "Sensors",
      summary: "On sensors.",
      authority: "Ministry of Trade",
      time_zone: "Europe/Amsterdam",
      opens_at: "2026-01-01T00:00:00.000Z",
      closes_at: "2026-06-01T00:00:00.000Z",
      stage: "announced",
      moderation: "before",
      example: 0,
      content_key: null,
      last_comment_number: 2,
      revision: 7,
      created_at: "2026-01-01T00:00:00.000Z",
      preamble_html: "",
      measure_markdown: "# Article 1",
    },
  ],
  provision: [
    {
      id: "provision",
      consultation_id: "consultation",
      anchor: "article-1",
      parent_anchor: null,
      kind: "heading",
      label: "Article 1",
      marker: "",
      depth: 1,
      text: "Article 1",
      html: "",
      sort_order: 1,
    },
  ],
  draft: [
    aDraft("new comment", {
      position: "oppose",
      remarks: "Too wide, and [[so said our supplier]].",
      changed: 3,
      points: [{ anchor: "article-1", position: "", reasons: "Not said yet.", changed: 2 }],
    }),
    aDraft("returned", { position: "", remarks: "", changed: 0, points: [] }),
  ],
  comment: [
    aComment("returned", { author_id: "author", number: 1, status: "returned", published_version: null }),
    aComment("imported", { author_id: null, number: 2, status: "published", published_version: 1 }),
  ],
  campaign: [
    { id: "campaign", consultation_id: "consultation", first_comment_id: "returned", shingle_count: 12 },
    { id: "wordless", consultation_id: "consultation", first_comment_id: "imported", shingle_count: 0 },
  ],
  campaign_shingle: [...Array.from({ length: 12 }, (_, at) => 11 + at), 99].map((hash) => ({
    consultation_id: "consultation",
    hash,
    campaign_id: "campaign",
  })),
  comment_version: ["returned", "imported"].map((comment_id) => ({
    comment_id,
    version: 1,
    position: "oppose",
    remarks: "I oppose this.",
    remarks_html: "<p>I oppose this.</p>",
    language: "en",
    hash: "0".repeat(64),
    submitted_at: "2026-02-01T10:00:00.000Z",
    draft_id: null,
  })),
  point: [
    {
      id: "point",
      comment_id: "returned",
      version: 1,
      provision_id: "provision",
      position: "oppose",
      reasons: "Too wide.",
      reasons_html: "<p>Too wide.</p>",
      sort_order: 0,
    },
  ],
  decision: [
    {
      id: "decision",
      comment_id: "returned",
      version: 1,
      moderator_id: "official",
      outcome: "return",
      ground: null,
      reason: "Leave out the telephone number.",
      decided_at: "2026-02-02T10:00:00.000Z",
    },
  ],
};

/** Gives an empty database the form that the first version of the portal had, and leaves in it what that one had stored. */
export async function fillAsFirstVersion(db: Db) {
  const provider = { getMigrations: async () => ({ "0001-portal": portal }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
  const tables = db.withTables<Record<string, Record<string, string | number | null>>>();
  for (const [table, values] of Object.entries(rows)) await tables.insertInto(table).values(values).execute();
}

function aDraft(draft_of: string, content: object) {
  return {
    id: `draft of ${draft_of}`,
    consultation_id: "consultation",
    author_id: "author",
    draft_of,
    content: JSON.stringify(content),
    revision: 3,
    updated_at: "2026-02-01T10:00:00.000Z",
  };
}

function aComment(
  id: string,
  facts: { author_id: string | null; number: number; status: string; published_version: number | null },
) {
  return {
    id,
    consultation_id: "consultation",
    parent_id: null,
    root_id: null,
    depth: 0,
    author_name: "Ada Example",
    organisation: null,
    stakeholder_group: "civil society",
    country: "NL",
    answers_for: null,
    current_version: 1,
    queued_at: null,
    submitted_at: "2026-02-01T10:00:00.000Z",
    published_at: null,
    campaign_id: null,
    source_id: null,
    ...facts,
  };
}
