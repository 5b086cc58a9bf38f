import { answersReached } from "#app/consultations/questions/answer.ts";
import { listQuestions } from "#app/consultations/questions/questions.server.ts";
import type { Db } from "#db/schema.ts";
import { type Addressed, listAddressed, problemsWithCopies } from "../../drafts/addressed.server.ts";
import { copyFor, differingFor, lackingIn, wordingThere } from "../../drafts/differing.ts";
import type { OpenedDraft } from "../../drafts/files/draft-attachments.server.ts";
import type { Writer } from "../../drafts/writer.ts";
import { findSpans } from "../../parts/confidential/spans.ts";

interface CheckedDraft {
  consultation: { id: string; joint_id: string | null };
  changing: string | null;
  draft: OpenedDraft;
  now: Date;
}

/** What of a draft goes to each of the other governments that it is addressed to, and what keeps it from being sent there. */
export async function checkedCopies(
  db: Db,
  writer: Writer,
  { consultation, changing, draft, now }: CheckedDraft,
) {
  const { content } = draft;
  const addressed = changing === null ? await listAddressed(db, { consultation, content, now }) : [];
  return {
    copies: await Promise.all(addressed.map((each) => shownCopy(db, draft, each))),
    problems: await problemsWithCopies(db, writer, { consultationId: consultation.id, draft, addressed }),
  };
}

async function shownCopy(db: Db, { content }: OpenedDraft, { other, variant }: Addressed) {
  const { reference, government_code, government_name, moderation, language } = other;
  const copy = copyFor(content, variant);
  const own = differingFor(content, reference);
  const asked = await listQuestions(db, other.id);
  const answered = answersReached(asked, copy.answers);
  const isOwn = (key: string) => !variant.alike.has(key) && Boolean(answered[key]?.trim());
  const back = new Map([...variant.anchors].map(([here, there]) => [there, here]));
  return {
    ...{ reference, government_code, government_name, moderation, position: copy.position },
    /** By the anchors here, with what differs. */
    points: copy.points.map(({ anchor, position, wording }) => {
      const here = back.get(anchor) ?? anchor;
      const differs = own.points.find((point) => point.anchor === here);
      // The wording for all stands on this page already, in its public form.
      const isShown = differs?.wording !== undefined && findSpans(wording).spans.length === 0;
      return { anchor: here, position, wording: isShown ? wording : null };
    }),
    lacking: lackingIn(content, variant),
    /** The anchors of the provisions of which the wording for all does not go there, since the measure there is not in its language. */
    unworded: content.points
      .filter((point) => variant.anchors.has(point.anchor) && point.wording !== "")
      .filter((point) =>
        own.points.every(({ anchor, wording }) => anchor !== point.anchor || wording === undefined),
      )
      .filter((point) => wordingThere(point, variant).wording === "")
      .map(({ anchor }) => anchor),
    /** To the questions that this government alone asks, in its language. */
    answers: asked
      .filter(({ key }) => isOwn(key))
      .map(({ id: _, ...question }) => ({ question, language, answer: answered[question.key] ?? "" })),
    /** The keys of the questions whose answers here do not go there. */
    unsent: Object.keys(content.answers).filter((key) => !variant.alike.has(key)),
  };
}

export type CheckedCopy = Awaited<ReturnType<typeof shownCopy>>;
