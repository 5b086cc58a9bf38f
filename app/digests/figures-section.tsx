import { positionWords } from "#app/comments/comment/shown-position.ts";
import { useWords } from "#app/words/use-words.ts";
import { ConfidentialFigure } from "./confidential-figure.tsx";
import { CrossTable } from "./cross-table.tsx";
import { DaysFigure } from "./days-figure.tsx";
import type { DigestView } from "./digest-view.ts";
import { mostFirst } from "./most-first.ts";
import { TallyFigure } from "./tally-figure.tsx";
import { countryWords, groupWords } from "./words-of.ts";

/** Comments by group, position, both together, country and day. */
export function FiguresSection({ digest, reference, complete }: DigestView) {
  const t = useWords();
  return (
    <>
      <TallyFigure
        dimension="group"
        tallies={digest.groups}
        words={(group) => groupWords(t, group)}
        reference={reference}
      />
      <TallyFigure
        note={t("digests.reasons-not-votes")}
        dimension="position"
        tallies={digest.positions}
        words={(position) => positionWords(t, position)}
        reference={reference}
      />
      <CrossTable groups={digest.positionsOfGroups} reference={reference} />
      <TallyFigure
        dimension="country"
        tallies={mostFirst(t, digest.countries)}
        words={(country) => countryWords(t, country)}
        reference={reference}
        complete={complete}
      />
      <DaysFigure digest={digest} reference={reference} complete={complete} />
      <ConfidentialFigure confidential={digest.confidential} />
    </>
  );
}
