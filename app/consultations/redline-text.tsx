import type { ReactNode } from "react";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { inPageLanguage } from "#app/words/marks.ts";
import { useWords } from "#app/words/use-words.ts";
import { type RedlinePart, redline } from "./redline.ts";

interface Props {
  /** The provision's own words. */
  original: string;
  /** The words proposed instead, as they were written. */
  proposed: string;
  /** BCP 47, where it is known. */
  language?: string | null;
}

/** What a proposal changes: inserted words underlined, deleted ones struck through, and both said in words to those who hear it. */
export function Redline({ original, proposed, language }: Props) {
  return (
    <div className="app-redline" dir="auto" lang={language ?? undefined}>
      {withPlaces(redline(original, proposed)).map(({ place, ...part }) => (
        <Part key={place} part={part} />
      ))}
    </div>
  );
}

/** Numbers the parts by where they begin. */
function withPlaces(parts: RedlinePart[]) {
  let place = 0;
  return parts.map((part) => {
    place += part.text.length;
    return { ...part, place: `${part.kind}-${place}` };
  });
}

function Part({ part: { kind, text } }: { part: RedlinePart }) {
  const t = useWords();
  if (kind === "kept") return <>{text}</>;
  if (kind === "inserted")
    return (
      <ins className="app-redline__inserted">
        <VisuallyHidden> {inPageLanguage(t("wording.insertion-begins"))} </VisuallyHidden>
        {text}
        <VisuallyHidden> {inPageLanguage(t("wording.insertion-ends"))} </VisuallyHidden>
      </ins>
    );
  return (
    <del className="app-redline__deleted">
      <VisuallyHidden> {inPageLanguage(t("wording.deletion-begins"))} </VisuallyHidden>
      {text}
      <VisuallyHidden> {inPageLanguage(t("wording.deletion-ends"))} </VisuallyHidden>
    </del>
  );
}

/** How a redline is to be read, of a proposal or of what was done already; once a page is enough. */
export function RedlineKey({ isDone = false }: { isDone?: boolean }) {
  const t = useWords();
  const marks = {
    inserted: (words: ReactNode[]) => <ins className="app-redline__inserted">{words}</ins>,
    deleted: (words: ReactNode[]) => <del className="app-redline__deleted">{words}</del>,
  };
  return (
    <p className="govuk-body-s app-redline-key">
      {isDone ? t("wording.how-to-read-done", marks) : t("wording.how-to-read-proposed", marks)}
    </p>
  );
}
