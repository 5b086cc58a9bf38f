import { notStated } from "#app/comments/comment/filters.ts";
import { PositionTag } from "#app/comments/comment/position-tag.tsx";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "../addresses.ts";
import { countryWords, groupWords } from "../words-of.ts";
import type { findSaidPoint } from "./find-point.server.ts";
import { HowFar } from "./how-far.tsx";
import { OwnWords } from "./own-words.tsx";
import { type OfConsultation, PointFacts, pointAddress } from "./point-facts.tsx";
import { SaidWords, useSaidIn } from "./said-words.tsx";

export type WholePoint = Awaited<ReturnType<typeof findSaidPoint>>;

interface Props {
  said: WholePoint;
  consultation: OfConsultation;
}

/** A key point in the words that name it, with who makes it and what says the same in other languages. */
export function SaidPointView({ said, consultation }: Props) {
  const t = useWords();
  const { point, theme, joined, progress, mayEdit } = said;
  const [named] = point.quotes;
  const saidIn = useSaidIn(point.language);
  if (!named) return null;
  const { reference } = consultation;
  return (
    <>
      <p className="app-said__position">
        <PositionTag position={point.position === notStated ? null : point.position} />
      </p>
      <OwnWords sentence={point.sentence} />
      <SaidWords quote={named} reference={reference} {...(saidIn && { after: saidIn })} />
      <PointFacts point={point} consultation={consultation} />
      {theme && (
        <p className="govuk-body">
          {t("digest-said.in-theme", {
            theme: theme.name,
            link: (words) => (
              <a
                className="govuk-link"
                href={`${digestAddress(consultation, "/key-points")}#theme-${theme.id}`}
              >
                {words}
              </a>
            ),
          })}
        </p>
      )}
      <HowFar progress={progress} />
      {mayEdit && (
        <ul className="app-facts app-no-print">
          <li>
            <a className="govuk-link" href={`${pointAddress(consultation, point)}/edit`}>
              {t("digest-edits.edit-key-point")}
            </a>
          </li>
          <li>
            <a
              className="govuk-link"
              href={`${digestAddress(consultation, "/passages")}?${new URLSearchParams({ for: point.id })}`}
            >
              {t("digest-edits.find-more")}
            </a>
          </li>
        </ul>
      )}
      <Narrowings point={point} consultation={consultation} />
      {joined.length > 0 && <h2 className="govuk-heading-m">{t("digest-said.joined-with")}</h2>}
      {joined.map((other) =>
        other.quotes.map((quote) => (
          <div key={quote.passage_id}>
            <SaidWords
              quote={quote}
              reference={reference}
              after={t.displayName("language", other.language)}
            />
            <PointFacts point={other} consultation={consultation} />
          </div>
        )),
      )}
    </>
  );
}

function Narrowings({ point, consultation }: { point: WholePoint["point"]; consultation: OfConsultation }) {
  const t = useWords();
  const tables = [
    {
      ...{ by: "group", heading: t("digest-said.by-group") },
      rows: point.groups.map(({ key, comments }) => ({ key, comments, name: groupWords(t, key) })),
    },
    {
      ...{ by: "country", heading: t("digest-said.by-country") },
      rows: point.countries.map(({ key, comments }) => ({ key, comments, name: countryWords(t, key) })),
    },
  ];
  return tables.map(({ by, heading, rows }) => (
    <section key={by} aria-labelledby={`by-${by}`}>
      <h2 className="govuk-heading-s" id={`by-${by}`}>
        {heading}
      </h2>
      <ul className="app-facts">
        {rows.map(({ key, comments, name }) => (
          <li key={key}>
            {t("digest-said.group-figure", {
              ...{ name, count: comments },
              link: (words) => (
                <a
                  className="govuk-link"
                  href={`${pointAddress(consultation, point)}?${new URLSearchParams({ [by]: key })}#passages`}
                >
                  {words}
                </a>
              ),
            })}
          </li>
        ))}
      </ul>
    </section>
  ));
}
