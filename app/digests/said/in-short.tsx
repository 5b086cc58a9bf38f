import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { positionWords } from "#app/comments/comment/shown-position.ts";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "../addresses.ts";
import type { Tally } from "../figures.ts";
import { AsOf } from "./as-of.tsx";
import { AskedInShort } from "./asked-in-short.tsx";
import { Contested } from "./contested.tsx";
import type { DigestInShort, SideInShort } from "./find-in-short.server.ts";
import { HowFound } from "./how-found.tsx";
import { NotCovered } from "./not-covered.tsx";
import type { OfConsultation } from "./point-facts.tsx";
import { PointList } from "./point-list.tsx";

interface Props {
  inShort: DigestInShort;
  digest: { comments: number; countries: Tally[] };
  consultation: OfConsultation & { time_zone: string };
  /** When it was so; null or left out where it is so now. */
  asOf?: string | null;
  /** On paper nothing can be opened, so everything is. */
  complete?: boolean;
}

/** In sight on all sides together: what an adviser reads at once. */
const inSightInAll = 10;

/** What was said, in one reading: who, the strongest key points on each side, what is contested, and what is asked. */
export function InShort({ inShort, digest, consultation, asOf = null, complete = false }: Props) {
  const t = useWords();
  const { sides, organisations, followed } = inShort;
  const withPoints = sides.filter(({ points }) => points.length > 0).length;
  const few = Math.max(3, Math.floor(inSightInAll / Math.max(withPoints, 1)));
  const inSight = complete ? Number.POSITIVE_INFINITY : few;
  const countries = digest.countries.filter(({ key, comments }) => key !== notStated && comments > 0).length;
  const reasons = sides.reduce((sum, { withReasons }) => sum + withReasons, 0);
  return (
    <section aria-labelledby="in-short">
      <h2 className="govuk-heading-l" id="in-short">
        {t("digest-said.in-short")}
      </h2>
      <p className="govuk-body-l">
        {t("digest-said.who-and-how-many", {
          ...{ comments: digest.comments, organisations, countries },
          link: (words) => (
            <a className="govuk-link" href={commentsAddress(consultation.reference)}>
              {words}
            </a>
          ),
        })}{" "}
        {followed.isBuilt && t("digest-said.give-reasons", { count: reasons })}
      </p>
      <ArgumentLinks consultation={consultation} />
      {!followed.isBuilt && <p className="govuk-body">{t("digest-said.not-built")}</p>}
      {followed.isBuilt && followed.isBehind && <p className="govuk-body">{t("digest-said.is-behind")}</p>}
      <AsOf at={asOf} timeZone={consultation.time_zone} />
      {followed.isOutgrown && (
        <p className="govuk-body app-no-print">
          {t("digest-said.is-outgrown", {
            link: (words) => (
              <a className="govuk-link" href={digestAddress(consultation, "/rebuild")}>
                {words}
              </a>
            ),
          })}
        </p>
      )}
      {followed.isBuilt &&
        sides
          .filter(({ points }) => points.length > 0)
          .map((side) => (
            <Side key={side.position} side={side} consultation={consultation} inSight={inSight} />
          ))}
      {followed.isBuilt && <SidesWithout sides={sides} consultation={consultation} />}
      <Contested contested={inShort.contested} consultation={consultation} />
      <AskedInShort asks={inShort.asks} consultation={consultation} />
      {followed.isBuilt && <NotCovered voices={inShort.voices} consultation={consultation} />}
      <HowFound languages={inShort.languages} joins={followed.joins} />
    </section>
  );
}

interface SideInShortProps {
  side: SideInShort;
  consultation: OfConsultation;
  inSight: number;
}

function Side({ side, consultation, inSight }: SideInShortProps) {
  const t = useWords();
  const { position, comments, withReasons, points, keyPoints } = side;
  return (
    <section className="app-side" aria-labelledby={`side-${position.replaceAll(" ", "-")}`}>
      <h3 className="govuk-heading-m" id={`side-${position.replaceAll(" ", "-")}`}>
        {t("digest-said.side", {
          ...{ position: positionWords(t, position), comments, reasons: withReasons },
          link: (words) => (
            <a className="govuk-link" href={commentsAddress(consultation.reference, { position })}>
              {words}
            </a>
          ),
        })}
      </h3>
      {position === notStated && <p className="govuk-body">{t("digest-said.not-stated-no-dissent")}</p>}
      {keyPoints > points.length && (
        <p className="govuk-body">
          {t("digest-said.strongest-of", { shown: points.length, all: keyPoints })}
        </p>
      )}
      <PointList points={points} consultation={consultation} inSight={inSight} />
    </section>
  );
}

/** The others, in one line: their comments are few enough to read. */
function SidesWithout({ sides, consultation }: { sides: SideInShort[]; consultation: OfConsultation }) {
  const t = useWords();
  const without = sides.filter(({ points }) => points.length === 0);
  if (without.length === 0) return null;
  return (
    <>
      <p className="govuk-body">{t("digest-said.sides-without-key-points")}</p>
      <ul className="app-facts">
        {without.map(({ position, comments }) => (
          <li key={position}>
            {t("digest-said.side-without", {
              ...{ position: positionWords(t, position), comments },
              link: (words) => (
                <a className="govuk-link" href={commentsAddress(consultation.reference, { position })}>
                  {words}
                </a>
              ),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

const pages = [
  "key-points",
  "by-provision",
  "asks",
  "voices",
  "to-check",
  "passages",
  "edits",
  "rebuild",
  "models",
] as const;
export type ArgumentPage = (typeof pages)[number];

/** The ways to the pages on what was argued; `current` is the one that is read. */
export function ArgumentLinks({
  consultation,
  current,
}: {
  consultation: OfConsultation;
  current?: ArgumentPage;
}) {
  const t = useWords();
  return (
    <nav
      className="app-digest-nav app-said-nav app-no-print"
      aria-label={t("digest-said.pages-on-arguments")}
    >
      <ul className="app-facts">
        {current && (
          <li>
            <a className="govuk-link" href={`${digestAddress(consultation)}#in-short`}>
              {t("digest-said.page in-short")}
            </a>
          </li>
        )}
        {pages.map((page) => (
          <li key={page}>
            {page === current ? (
              <strong aria-current="page">{t(`digest-said.page ${page}`)}</strong>
            ) : (
              <a className="govuk-link" href={digestAddress(consultation, `/${page}`)}>
                {t(`digest-said.page ${page}`)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
