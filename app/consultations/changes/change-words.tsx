import { FullMoment } from "#app/ui/full-moment.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { type ChangedValues, type ConsultationChange, endsLateSooner, movedValue } from "./change.ts";

interface Props {
  change: Pick<ConsultationChange, "kind" | "before" | "after">;
  timeZone: string;
}

/** What a change is called. */
export function changeTitle(t: Translator, change: Pick<ConsultationChange, "kind" | "before" | "after">) {
  return endsLateSooner(change) ? t("changes.late-less") : t(`changes.kind ${change.kind}`);
}

/** What a change is: what was there before, and what is there since. */
export function ChangeWords({ change, timeZone }: Props) {
  return change.kind === "corrected" ? (
    <Corrected change={change} />
  ) : (
    <Moved change={{ ...change, kind: change.kind }} timeZone={timeZone} />
  );
}

const movedWords = {
  postponed: "opening-moved",
  extended: "closing-moved",
  shortened: "closing-moved",
  reopened: "opened-again",
  late: "late-longer",
} as const;

interface MovedProps extends Props {
  change: Props["change"] & { kind: keyof typeof movedWords };
}

function Moved({ change, timeZone }: MovedProps) {
  const { kind, before, after } = change;
  const t = useWords();
  const moment = (at: string | null | undefined) => (at ? <FullMoment at={at} timeZone={timeZone} /> : "");
  const [was, is] = [moment(before[movedValue[kind]]), moment(after[movedValue[kind]])];
  return (
    <p className="govuk-body">
      {was
        ? t(`changes.${endsLateSooner(change) ? "late-shorter" : movedWords[kind]}`, {
            before: was,
            after: is,
          })
        : t("changes.late-until", { after: is })}
    </p>
  );
}

function Corrected({ change: { before, after } }: Pick<Props, "change">) {
  const t = useWords();
  return (
    <>
      {(["title", "summary", "authority", "contact"] as const).map((key) => {
        const [was, is] = [before[key], after[key]];
        if (was === undefined || is === undefined) return null;
        return (
          <p className="govuk-body" key={key}>
            {key === "contact"
              ? contactWords(t, was, is)
              : t(`changes.${key}-was`, { before: was, after: is })}
          </p>
        );
      })}
      {subjectsWords(t, before, after).map((words) => (
        <p className="govuk-body" key={words}>
          {words}
        </p>
      ))}
    </>
  );
}

/** Which commitments and entries came and went, a sentence each. */
function subjectsWords(t: Translator, before: ChangedValues, after: ChangedValues) {
  const called = {
    commitments: ({ commitments = [] }: ChangedValues) =>
      commitments.map((one) => t(`subjects.commitment ${one}`)),
    entries: ({ entries = [] }: ChangedValues) =>
      entries.map(({ list, entry }) => `${entry} (${t(`inputs.list ${list}`)})`),
  };
  return (["commitments", "entries"] as const).flatMap((subject) => {
    const [was, is] = [called[subject](before), called[subject](after)];
    const [gone, come] = [was.filter((one) => !is.includes(one)), is.filter((one) => !was.includes(one))];
    return [
      ...(come.length > 0 ? [t(`changes.${subject}-added`, { named: t.list(come) })] : []),
      ...(gone.length > 0 ? [t(`changes.${subject}-removed`, { named: t.list(gone) })] : []),
    ];
  });
}

function contactWords(t: Translator, before: string, after: string) {
  if (before === "") return t("changes.contact-added", { after });
  return after === ""
    ? t("changes.contact-removed", { before })
    : t("changes.contact-was", { before, after });
}
