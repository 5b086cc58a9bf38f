import { SentAt } from "../../comment/sent-at.tsx";
import type { Writer } from "../../drafts/writer.ts";

interface Marks {
  draft: string;
  revision: string;
}

interface Props {
  marks: Marks;
  /** As what its writer writes. */
  kind: Writer["kind"];
}

/** Which draft, in which revision, a form was made from, and by whom, so that nobody's words are taken for another's. */
export function DraftMarks({ marks: { draft, revision }, kind }: Props) {
  return (
    <>
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="writer" value={kind} />
    </>
  );
}

interface SavedMoment {
  at: string | null;
  timeZone: string;
  /** In at-risk mode nothing more is known. */
  isDayOnly?: boolean;
}

/** When the draft was last saved; autosave tells here what it does. */
export function SavedAt({ at, timeZone, isDayOnly = false }: SavedMoment) {
  return (
    <p className="app-saved app-quiet" role="status" data-autosave-status="">
      {at && (
        <>
          Draft saved on{" "}
          <SentAt at={at} timeZone={timeZone} attribution={isDayOnly ? "at risk" : "named"} isFull />
        </>
      )}
    </p>
  );
}
