import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import { type ConsultationChange, movedValue } from "./change.ts";

interface Props {
  change: Pick<ConsultationChange, "kind" | "before" | "after">;
  timeZone: string;
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

function Moved({ change: { kind, before, after }, timeZone }: MovedProps) {
  const t = useWords();
  const moment = (at: string | null | undefined) => (at ? <FullMoment at={at} timeZone={timeZone} /> : "");
  const [was, is] = [moment(before[movedValue[kind]]), moment(after[movedValue[kind]])];
  return (
    <p className="govuk-body">
      {was
        ? t(`changes.${movedWords[kind]}`, { before: was, after: is })
        : t("changes.late-until", { after: is })}
    </p>
  );
}

function Corrected({ change: { before, after } }: Pick<Props, "change">) {
  const t = useWords();
  return (["title", "summary", "authority"] as const).map((key) => {
    const [was, is] = [before[key], after[key]];
    if (was === undefined || is === undefined) return null;
    return (
      <p className="govuk-body" key={key}>
        {t(`changes.${key}-was`, { before: was, after: is })}
      </p>
    );
  });
}
