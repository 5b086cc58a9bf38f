import { startSession } from "#app/accounts/sessions.server.ts";
import type { Change } from "#app/comments/drafts/draft.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import type { Writer } from "#app/comments/drafts/writer.ts";
import { insertConsultation } from "#app/consultations/write-consultation.server.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { inTurn } from "./load.ts";
import { textOf } from "./text.ts";

/** Of paragraphs in a measure: as many as a comment can have points. */
export const paragraphs = 200;
export const anchorOf = (paragraph: number) => `article-1-${paragraph}`;

/** An open consultation, moderated after publication, on a measure of one article with 200 paragraphs of so many characters. */
export async function openConsultation(db: Db, { characters = 200, government = "NL" } = {}) {
  const numbered = Array.from(
    { length: paragraphs },
    (_, index) => `${index + 1}. ${textOf(characters).replaceAll("\n\n", " ")}`,
  );
  const { id, reference } = await insertConsultation(db, {
    government_code: government,
    content: {
      title: "A licence for biometric surveillance",
      summary: "We propose to ask for a licence.",
      authority: "Ministry of Trade",
      contact: "",
      time_zone: "Europe/Amsterdam",
      opens_at: "2020-01-01T00:00:00.000Z",
      closes_at: "2100-01-01T00:00:00.000Z",
      moderation: "after",
      at_risk: 0,
      questions: [],
      measure_markdown: `# Article 1\n\n${numbered.join("\n")}\n`,
    },
    now: new Date(),
  });
  await db.updateTable("consultation").set({ stage: "announced" }).where("id", "=", id).execute();
  return { id, reference };
}

export type OpenConsultation = Awaited<ReturnType<typeof openConsultation>>;

/** Someone with an account, signed in, and the cookie that says so. */
export async function aWriter(db: Db): Promise<{ writer: Writer; cookie: string }> {
  const account = {
    id: newId(),
    email: `${newId()}@example.org`,
    name: "Ada Example",
    stakeholder_group: "civil society" as const,
    organisation: "Example Watch",
    country: "NL",
  };
  await db
    .insertInto("account")
    .values({ ...account, password_hash: "none", created_at: new Date().toISOString() })
    .execute();
  const cookie = await startSession(db, { secure: false }, { accountId: account.id, now: new Date() });
  return {
    writer: { kind: "person", account: { ...account, language: null, offices: [] } },
    cookie: cookie.split(";")[0] ?? "",
  };
}

export const overall = (length: number): Change => ({
  part: "overall",
  position: "oppose",
  remarks: textOf(length),
});
export const point = (paragraph: number, length: number): Change => ({
  part: "point",
  anchor: anchorOf(paragraph),
  position: "support with changes",
  reasons: textOf(length),
  wording: "",
});

/** A draft that is ready to be sent: remarks of 1,500 characters and two points of 500. */
async function readyDraft(db: Db, { consultation, vault }: { consultation: OpenConsultation; vault: Vault }) {
  const { writer, cookie } = await aWriter(db);
  const wanted = { consultationId: consultation.id, changing: null, vault };
  const change = [overall(1500), point(1, 500), point(2, 500)];
  for (const [revision, part] of change.entries()) {
    const seen = { id: "", revision };
    await saveDraft(db, writer, { ...wanted, seen, change: part, now: new Date() });
  }
  const { id, revision } = await findDraft(db, writer, wanted);
  return { writer, cookie, consultation, wanted, seen: { id: id ?? "", revision } };
}

export type ReadyDraft = Awaited<ReturnType<typeof readyDraft>>;

/** Fresh drafts, dealt to the consultations in turn. */
export async function readyDrafts(
  db: Db,
  { count, vault, consultations }: { count: number; vault: Vault; consultations: OpenConsultation[] },
) {
  const places = Array.from({ length: count }, (_, index) => consultations[index % consultations.length]);
  const drafts: ReadyDraft[] = [];
  await inTurn(places, async (consultation) => {
    if (consultation) drafts.push(await readyDraft(db, { consultation, vault }));
  });
  return drafts;
}
