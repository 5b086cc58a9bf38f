import type { Db } from "#db/schema.ts";
import { type Addressed, listAddressed, problemsWithCopies } from "../../drafts/addressed.server.ts";
import { copyFor, differingFor, lackingIn } from "../../drafts/differing.ts";
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
    copies: addressed.map((each) => shownCopy(draft, each)),
    problems: await problemsWithCopies(db, writer, { consultationId: consultation.id, draft, addressed }),
  };
}

function shownCopy({ content }: OpenedDraft, { other, variant }: Addressed) {
  const { reference, government_code, government_name, moderation } = other;
  const copy = copyFor(content, variant);
  const own = differingFor(content, reference);
  const back = new Map([...variant.anchors].map(([here, there]) => [there, here]));
  return {
    ...{ reference, government_code, government_name, moderation, position: copy.position },
    /** By the anchors here, with what differs. */
    points: copy.points.map(({ anchor, position, wording }) => {
      const here = back.get(anchor) ?? anchor;
      const differs = own.points.find((point) => point.anchor === here);
      // The wording for all stands on this page already, in its public form.
      const isOwn = differs?.wording !== undefined && findSpans(wording).spans.length === 0;
      return { anchor: here, position, wording: isOwn ? wording : null };
    }),
    lacking: lackingIn(content, variant),
  };
}

export type CheckedCopy = ReturnType<typeof shownCopy>;
