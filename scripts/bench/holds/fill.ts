import { startSession } from "#app/accounts/sessions.server.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import { findConsultationToImport, importComments } from "#app/comments/importing/import-comments.server.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import { loadExamples } from "#app/examples/load-examples.server.ts";
import { openStore } from "#app/files/open-store.server.ts";
import { toldToOperators } from "#app/requests/told-to-operators.server.ts";
import type { Measured } from "../databases.ts";
import { textOf } from "../text.ts";
import { anchorOf, aWriter, openConsultation, paragraphs } from "../writers.ts";

/** The example consultation whose digest has the most in it. */
const reference = "US-2026-001";
/** A text that grows tenfold as HTML: every few letters become a link. */
const dearText = (length: number) => "a@b.cc ".repeat(Math.floor(length / 7));

/**
 * Fills a portal with the examples, that many comments on one of them, the largest measure that was seen, and the largest
 * comment that anyone may send on it; gives who reads, and what the addresses of app/routes.ts are to be asked with.
 */
export async function fillPortal({ db, vault, settings }: Measured, comments: number) {
  await loadExamples(db, new Date(), { safe: { vault, files: openStore({ files: settings.FILES }) } });
  const consultation = await findConsultationToImport(db, reference);
  const { imported } = await importComments(db, consultation, { rows: manyRows(comments) });
  if (imported < comments) throw new Error(`Only ${imported} comments went in`);
  const large = await openConsultation(db, { characters: 800_000 / paragraphs, government: "US" });
  const author = await aWriter(db);
  const number = await sendLargest(db, vault, { author, consultationId: large.id });
  await draftLargest(db, vault, { author, consultationId: large.id });
  return {
    people: {
      public: "",
      author: author.cookie,
      official: await cookieOf(db, "officer.us@example.org"),
    },
    places: [
      { government: "US", reference, number: "1", anchor: await anAnchor(db, consultation.id) },
      { government: "US", reference: large.reference, number: String(number), anchor: anchorOf(1) },
    ],
  };
}

type Db = Measured["db"];
interface Wanted {
  author: Awaited<ReturnType<typeof aWriter>>;
  consultationId: string;
}

function manyRows(count: number) {
  const begins = Date.parse("2026-01-05T09:00:00Z");
  return Array.from({ length: count }, (_, index) => ({
    id: `bench-${index}`,
    receivedDate: new Date(begins + index * 60_000).toISOString(),
    postedDate: new Date(begins + index * 60_000).toISOString(),
    // A tenth are letters of one campaign.
    comment: index % 10 === 0 ? `${letter} ${index}` : textOf(400 + (index % 7) * 300),
    submitter: `Writer ${index}`,
    country: ["US", "DE", "NL", "JP", "BR"][index % 5],
    position: ["support", "oppose", "support with changes"][index % 3],
    stakeholderGroup: ["civil society", "private sector", "academia"][index % 3],
  }));
}

const letter = textOf(900);

async function draftLargest(db: Db, vault: Measured["vault"], { author, consultationId }: Wanted) {
  const wanted = { consultationId, changing: null, vault };
  const parts = [
    { part: "overall" as const, position: "oppose" as const, remarks: dearText(50_000) },
    ...Array.from({ length: 17 }, (_, index) => ({
      part: "point" as const,
      anchor: anchorOf(index + 1),
      position: "oppose" as const,
      reasons: dearText(20_000),
      wording: "",
    })),
  ];
  for (const [revision, change] of parts.entries())
    await saveDraft(db, author.writer, { ...wanted, seen: { id: "", revision }, change, now: new Date() });
  const { id, revision } = await findDraft(db, author.writer, wanted);
  return { wanted, seen: { id: id ?? "", revision } };
}

async function sendLargest(db: Db, vault: Measured["vault"], by: Wanted) {
  const { wanted, seen } = await draftLargest(db, vault, by);
  const sent = await submitComment(db, by.author.writer, { ...wanted, seen, now: new Date() });
  if (!sent.ok) throw new Error(`The largest comment was refused: ${toldToOperators(sent.errors)}`);
  return sent.number;
}

async function cookieOf(db: Db, email: string) {
  const { id } = await db
    .selectFrom("account")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirstOrThrow();
  return (await startSession(db, { secure: false }, { accountId: id, now: new Date() })).split(";")[0] ?? "";
}

async function anAnchor(db: Db, consultationId: string) {
  const { anchor } = await db
    .selectFrom("provision")
    .select("anchor")
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order", "desc")
    .executeTakeFirstOrThrow();
  return anchor;
}
