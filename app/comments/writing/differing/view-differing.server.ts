import { findVariant } from "#app/consultations/joint/others.server.ts";
import { ownText } from "#app/consultations/own-text.server.ts";
import { listQuestions } from "#app/consultations/questions/questions.server.ts";
import type { Db } from "#db/schema.ts";
import { differingFor, wordingThere } from "../../drafts/differing.ts";
import type { DraftContent } from "../../drafts/draft.ts";

interface Between {
  /** The consultation on whose page the draft is written. */
  consultation: { id: string };
  other: { id: string; reference: string };
  content: DraftContent;
}

/** What a draft says, beside what it can say otherwise to another government: by point, and to the questions it alone asks. */
export async function viewDiffering(db: Db, { consultation, other, content }: Between) {
  const { anchors, alike, languages } = await findVariant(db, consultation.id, other.id);
  const provisions = await wordsAt(
    db,
    other.id,
    content.points.flatMap(({ anchor }) => anchors.get(anchor) ?? []),
  );
  const { there: language } = languages;
  const questions = await listQuestions(db, other.id);
  return {
    own: differingFor(content, other.reference),
    language,
    points: content.points.map(({ anchor, position, ...written }) => {
      const { wording } = wordingThere(written, { languages });
      const there = provisions.get(anchors.get(anchor) ?? "");
      return {
        ...{ anchor, position, wording },
        there: there ? { label: there.label, words: ownText(there) } : null,
      };
    }),
    questions: questions
      .filter(({ key }) => !alike.has(key))
      .map(({ id: _, ...question }) => ({ ...question, language })),
  };
}

export type DifferingView = Awaited<ReturnType<typeof viewDiffering>>;

/** The authentic words of those provisions, by anchor. */
async function wordsAt(db: Db, consultationId: string, anchors: string[]) {
  const rows =
    anchors.length === 0
      ? []
      : await db
          .selectFrom("provision")
          .select(["anchor", "kind", "label", "text", "html"])
          .where("consultation_id", "=", consultationId)
          .where("anchor", "in", anchors)
          .execute();
  return new Map(rows.map((row) => [row.anchor, row]));
}
