import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { versionAddress } from "#app/consultations/addresses.ts";
import { momentWords } from "#app/ui/full-moment.tsx";
import type { Translator } from "#app/words/translator.ts";
import type { Block } from "../documents/document.ts";
import { heading, paragraph } from "../documents/in-short-blocks.tsx";
import { runsOf } from "../documents/runs.ts";
import { pageOf, type TakenTold } from "./taken-told.ts";

/** What it is, as of when, what is counted and what is not told. */
export function aboutToldBlocks(t: Translator, taken: TakenTold, title: string): Block[] {
  const { consultation, origin, measure_version } = taken;
  const { reference, authority } = consultation;
  const [counted, ...more] = countedToldWords(t, taken);
  const comments = origin + commentsAddress(reference);
  return [
    heading(1, "digest", runsOf(title)),
    paragraph(runsOf(<a href={pageOf(taken)}>{t("digest-files.public-page", { authority, reference })}</a>)),
    paragraph(
      runsOf(
        <>
          {asOfToldWords(t, taken)}{" "}
          {consultation.measure_version > 1 && (
            <a href={versionAddress(reference, measure_version)}>
              {t("snapshots.of-version", { version: String(measure_version) })}
            </a>
          )}
        </>,
        origin,
      ),
    ),
    paragraph(
      runsOf(
        <>
          <a href={comments}>{counted}</a> {more.join(" ")}
        </>,
      ),
    ),
  ];
}

export function asOfToldWords(t: Translator, { made_at, consultation }: TakenTold) {
  return t("snapshots.as-it-stood", {
    when: momentWords(t, { at: made_at, timeZone: consultation.time_zone }),
  });
}

/** How many comments it counts, and which numbers and quotes are not in it. */
export function countedToldWords(t: Translator, { told: { comments, least }, gone }: TakenTold) {
  return [
    t("snapshots.counts", { count: comments }),
    t("snapshots.reasons-not-votes"),
    ...(least > 1 ? [t("snapshots.small-counts-left-out", { least })] : []),
    ...(gone > 0 ? [t("snapshots.quotes-gone", { count: gone })] : []),
  ];
}
