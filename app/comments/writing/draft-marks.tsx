import { SentAt } from "../sent-at.tsx";

interface Marks {
  draft: string;
  revision: string;
}

/** Which draft, in which revision, a form was made from. */
export function DraftMarks({ marks: { draft, revision } }: { marks: Marks }) {
  return (
    <>
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="revision" value={revision} />
    </>
  );
}

interface Saved {
  at: string | null;
  timeZone: string;
  /** In at-risk mode nothing more is known. */
  isDayOnly?: boolean;
}

/** When the draft was last saved; autosave tells here what it does. */
export function SavedAt({ at, timeZone, isDayOnly = false }: Saved) {
  return (
    <p className="app-saved app-quiet" role="status" data-autosave-status="">
      {at && (
        <>
          Draft saved on <SentAt at={at} timeZone={timeZone} attribution={isDayOnly ? "at risk" : "named"} />
        </>
      )}
    </p>
  );
}
