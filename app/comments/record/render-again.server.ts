import { z } from "zod";
import { lockConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { type Rendered, rendered } from "#app/content/markdown.server.ts";
import { leaveWork } from "#app/work/jobs.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db, Instant } from "#db/schema.ts";
import { rejoinCampaign } from "./rejoin-campaign.server.ts";

/** The kind of work, by its name. */
export const renderingAgain = "render a comment again";

const place = z.object({ comment_id: z.string(), version: z.number() });
type Place = z.infer<typeof place>;

/** In milliseconds. */
const day = 86_400_000;

/**
 * Leaves it to be done later to render a version whose texts are kept as they were typed. In the transaction that stores
 * them. What was sent in at-risk mode waits for the day after: work that is begun says when.
 */
export async function leaveRendering(
  db: Db,
  { comment_id, version, submitted_at }: Place & { submitted_at: Instant },
) {
  const { attribution } = await db
    .selectFrom("comment")
    .select("attribution")
    .where("id", "=", comment_id)
    .executeTakeFirstOrThrow();
  const sent = Date.parse(submitted_at);
  await leaveWork(db, {
    id: `${renderingAgain} ${comment_id} ${version}`,
    kind: renderingAgain,
    payload: { comment_id, version },
    dueAt: new Date(attribution === "at risk" ? sent + day : sent),
  });
}

/**
 * Renders the texts of a version again, and says so to readers where that changes what they see; throws where it fails
 * again. What was typed never changes, so doing it twice changes nothing.
 */
export async function renderAgain(db: Db, payload: unknown) {
  const version = place.parse(payload);
  const texts = await listTexts(db, version);
  const again = texts.map(({ text, ...row }) => ({ ...row, ...rendered(text, "public") }));
  if (again.some(({ isAsTyped }) => isAsTyped)) throw new Error("A text of a comment cannot be rendered");
  const changed = again.filter((text, at) => text.html !== texts[at]?.html);
  if (changed.length > 0) await inTransaction(db, (db) => store(db, version, changed));
}

interface Text {
  of: "comment_version" | "point" | "answer";
  /** Of the row; of a version itself there is one. */
  id: string;
  html: string;
}

async function listTexts(db: Db, { comment_id, version }: Place): Promise<(Text & { text: string })[]> {
  const remarks = await db
    .selectFrom("comment_version")
    .select(["comment_id as id", "remarks as text", "remarks_html as html"])
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .execute();
  const reasons = await db
    .selectFrom("point")
    .select(["id", "reasons as text", "reasons_html as html"])
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .execute();
  const answers = await db
    .selectFrom("answer")
    .select(["id", "text", "text_html as html"])
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .execute();
  return [
    ...remarks.map((row) => ({ ...row, of: "comment_version" as const })),
    ...reasons.map((row) => ({ ...row, of: "point" as const })),
    ...answers.flatMap(({ id, text, html }) =>
      text === null || html === null ? [] : [{ id, text, html, of: "answer" as const }],
    ),
  ];
}

async function store(db: Db, { comment_id, version }: Place, texts: (Text & Rendered)[]) {
  const { consultation_id } = await db
    .selectFrom("comment")
    .select("consultation_id")
    .where("id", "=", comment_id)
    .executeTakeFirstOrThrow();
  await lockConsultation(db, consultation_id);
  for (const text of texts) await storeText(db, version, text);
  const { parent_id, published_version, current_version, withdrawn_at } = await db
    .selectFrom("comment")
    .select(["parent_id", "published_version", "current_version", "withdrawn_at"])
    .where("id", "=", comment_id)
    .executeTakeFirstOrThrow();
  // Its words are found without their markup only now.
  if (parent_id === null && withdrawn_at === null && version === (published_version ?? current_version))
    await rejoinCampaign(db, { id: comment_id, consultation_id, version });
  if (version === published_version) await raiseRevision(db, consultation_id);
}

async function storeText(db: Db, version: number, { of, id, html }: Text) {
  if (of === "point")
    await db.updateTable("point").set({ reasons_html: html }).where("id", "=", id).execute();
  else if (of === "answer")
    await db.updateTable("answer").set({ text_html: html }).where("id", "=", id).execute();
  else
    await db
      .updateTable("comment_version")
      .set({ remarks_html: html })
      .where("comment_id", "=", id)
      .where("version", "=", version)
      .execute();
}
