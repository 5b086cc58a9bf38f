import type { ReactNode } from "react";
import { positionWords } from "#app/comments/comment/shown-position.ts";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "./addresses.ts";
import { ContentsList } from "./contents-list.tsx";
import { DaysFigure } from "./days-figure.tsx";
import { digestContents } from "./digest-contents.ts";
import type { Digest } from "./find-digest.server.ts";
import { mostFirst } from "./most-first.ts";
import { PointsFigure } from "./points-figure.tsx";
import { TallyFigure } from "./tally-figure.tsx";
import { countryWords, groupWords } from "./words-of.ts";

interface Props {
  digest: Digest;
  consultation: { government_code: string; reference: string };
  /** What was said, in short: it stands before everything else. */
  inShort?: ReactNode;
}

const countriesInSight = 6;
const provisionsInSight = 6;

/** The first screens of the digest: what there is, where it is, and the figures that are asked for first. */
export function DigestFirstPage({ digest, consultation, inShort }: Props) {
  const t = useWords();
  const { reference } = consultation;
  const figures = digestAddress(consultation, "/figures");
  return (
    <>
      {inShort}
      <ContentsList contents={digestContents(t, { digest, consultation })} />
      <h2 className="govuk-heading-l" id="figures">
        {t("digests.who-commented")}
      </h2>
      <p className="govuk-body">{t("digests.reasons-not-votes")}</p>
      <div className="app-digest__figures">
        <TallyFigure
          dimension="group"
          tallies={digest.groups}
          words={(group) => groupWords(t, group)}
          reference={reference}
        />
        <TallyFigure
          dimension="position"
          tallies={digest.positions}
          words={(position) => positionWords(t, position)}
          reference={reference}
        />
        <TallyFigure
          dimension="country"
          tallies={mostFirst(t, digest.countries)}
          words={(country) => countryWords(t, country)}
          reference={reference}
          inSight={countriesInSight}
          others={figures}
        />
        <DaysFigure digest={digest} reference={reference} complete={false} others={figures} />
      </div>
      <MostPoints digest={digest} consultation={consultation} />
    </>
  );
}

function MostPoints({ digest: { provisions, provisionsInAll }, consultation }: Omit<Props, "inShort">) {
  const t = useWords();
  const page = digestAddress(consultation, "/provisions");
  if (provisions.length === 0) return null;
  return (
    <section className="app-figure" aria-labelledby="provisions">
      <h2 className="govuk-heading-l" id="provisions">
        {t("digests.points-by-provision")}
      </h2>
      <PointsFigure
        provisions={provisions}
        provisionsInAll={provisionsInAll}
        reference={consultation.reference}
        page={page}
        inSight={provisionsInSight}
        others="left out"
      />
      <p className="govuk-body app-figure__more">
        <a className="govuk-link" href={page}>
          {t("digests.all-provisions-with-points", { count: provisions.length })}
        </a>
      </p>
    </section>
  );
}
