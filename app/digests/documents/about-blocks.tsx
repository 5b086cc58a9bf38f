import { Children, type ReactNode } from "react";
import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { momentWords } from "#app/ui/full-moment.tsx";
import type { Translator } from "#app/words/translator.ts";
import { digestAddress } from "../addresses.ts";
import { measureWords } from "../what-is-counted.tsx";
import type { Block } from "./document.ts";
import { runsOf } from "./runs.ts";
import type { TakenBrief } from "./taken-digest.ts";

/** What it is, as of when, what is counted and what is left out. */
export function aboutBlocks(t: Translator, taken: TakenBrief, title: string): Block[] {
  const { consultation, origin, whole, gone = 0 } = taken;
  const { reference, authority, time_zone: timeZone } = consultation;
  return [
    { kind: "heading", level: 1, id: "digest", runs: runsOf(title) },
    {
      kind: "paragraph",
      runs: runsOf(
        <>
          <a href={digestAddress(consultation)}>
            {t("digests.reference-and-authority", { reference, authority })}
          </a>{" "}
          {asOfWords(t, taken)}
        </>,
        origin,
      ),
    },
    {
      kind: "paragraph",
      runs: runsOf(
        <>
          {t("digests.figures-count", {
            count: whole.figures.comments,
            link: (words) => <a href={commentsAddress(reference)}>{words}</a>,
          })}
          {inSentences(
            leftOut(t, taken),
            whole.asOf !== null &&
              t("digest-said.as-of", { when: momentWords(t, { at: whole.asOf, timeZone }) }),
            t("digest-documents.public-alone"),
            ...measureWords(t, whole.figures.measure),
            gone > 0 && t("snapshots.quotes-gone", { count: gone }),
          )}
        </>,
        origin,
      ),
    },
  ];
}

/** Each with a blank before it; what is not there is left out. */
const inSentences = (...said: ReactNode[]) =>
  Children.toArray(said.filter(Boolean).flatMap((words) => [" ", words]));

/** The moment it is of, and where it is one the number of the snapshot. */
export function asOfWords(t: Translator, { at, snapshot, consultation }: TakenBrief) {
  const when = momentWords(t, { at, timeZone: consultation.time_zone });
  return snapshot === null
    ? t("digests.as-it-stood", { when })
    : t("digest-documents.as-in-snapshot", { number: snapshot, when });
}

function leftOut(t: Translator, { whole }: TakenBrief) {
  if (whole.figures.unpublished === null) return null;
  const { held, returned, rejected } = whole.figures.unpublished;
  if (held + returned + rejected === 0) return t("digests.nothing-left-out");
  return t("digests.not-in-the-figures", { held, returned, rejected, link: (words) => <span>{words}</span> });
}
