import type { AutosaveWords } from "#app/ui/enhance-autosave.ts";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { SentAt } from "../../comment/sent-at.tsx";
import type { Writer } from "../../drafts/writer.ts";

interface Marks {
  draft: string;
  revision: string;
  /** The version of the measure that the page tells of. */
  measure_version?: string;
}

interface Props {
  marks: Marks;
  /** As what its writer writes. */
  kind: Writer["kind"];
}

/** Which draft, in which revision, a form was made from, and by whom, so that nobody's words are taken for another's. */
export function DraftMarks({ marks: { draft, revision, measure_version }, kind }: Props) {
  return (
    <>
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="revision" value={revision} />
      {measure_version && <input type="hidden" name="measure_version" value={measure_version} />}
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

/** What the page's script says in this place. */
function autosaveWords(t: Translator): AutosaveWords {
  return {
    formats: t.formats,
    savedAt: t("ui.saved-at", { time: "{time}" }),
    notSaved: t("ui.not-saved", { why: "{why}" }),
    unreachable: t("ui.not-saved-because-unreachable"),
    keepOpen: t("ui.not-saved-keep-open"),
    somethingWrong: t("ui.something-went-wrong"),
    textWasKept: t("ui.text-was-kept"),
    putItBack: t("ui.put-it-back"),
    discardIt: t("ui.discard-it"),
  };
}

/** When the draft was last saved; autosave tells here what it does. */
export function SavedAt({ at, timeZone, isDayOnly = false }: SavedMoment) {
  const t = useWords();
  return (
    <p className="app-saved app-quiet" role="status" data-autosave-status={JSON.stringify(autosaveWords(t))}>
      {at &&
        t("writing.draft-saved-on", {
          when: <SentAt at={at} timeZone={timeZone} attribution={isDayOnly ? "at risk" : "named"} isFull />,
        })}
    </p>
  );
}
