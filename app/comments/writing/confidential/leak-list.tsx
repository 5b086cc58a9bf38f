import { useWords } from "#app/words/use-words.ts";
import type { Leak } from "../../parts/confidential/leaks.ts";
import { firstWords } from "../../parts/confidential/spans.ts";

interface Props {
  leaks: readonly Leak[];
  /** For each place that was searched, its name and the way to it. */
  places: ReadonlyMap<string, { text: string; href: string }>;
  /** The keys of the leaks that the author has let stand. */
  standing: ReadonlySet<string>;
}

/**
 * What in the public version gives something confidential away. What may stand has a box `stands` with the leak's key;
 * the list belongs inside the form that sends it.
 */
export function LeakList({ leaks, places, standing }: Props) {
  const t = useWords();
  const open = leaks.filter(({ mayStand, key }) => !mayStand || !standing.has(key));
  if (leaks.length === 0) return null;
  return (
    <section
      className={open.length > 0 ? "govuk-error-summary" : "app-leaks"}
      aria-labelledby="leaks"
      tabIndex={-1}
      id="leaks-list"
    >
      <h2 className="govuk-error-summary__title" id="leaks">
        {t(open.length > 0 ? "claims.gives-away" : "claims.let-stand")}
      </h2>
      <p className="govuk-body">{t(open.length > 0 ? "claims.gives-away-text" : "claims.let-stand-text")}</p>
      <ul className="app-leaks__list">
        {leaks.map((leak) => (
          <LeakItem
            key={leak.key}
            leak={leak}
            place={places.get(leak.where)}
            stands={standing.has(leak.key)}
          />
        ))}
      </ul>
    </section>
  );
}

interface LeakProps {
  leak: Leak;
  place?: { text: string; href: string };
  stands: boolean;
}

function LeakItem({ leak, place, stands }: LeakProps) {
  const t = useWords();
  return (
    <li>
      <p className="govuk-body">
        {t("claims.found-in", {
          place: place ? (
            <a className="govuk-link" href={place.href}>
              {place.text}
            </a>
          ) : (
            leak.where
          ),
          times: leak.times,
          words: (
            <q className="app-leaks__words" dir="auto">
              …{leak.before}
              <strong>{leak.piece}</strong>
              {leak.after}…
            </q>
          ),
        })}
      </p>
      <p className="govuk-body-s">
        {t(leak.isWhole ? "claims.is-whole" : "claims.is-piece", { secret: firstWords(leak.secret) })}
      </p>
      {leak.mayStand && (
        <div className="govuk-checkboxes govuk-checkboxes--small">
          <div className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              type="checkbox"
              id={`stands-${leak.key}`}
              name="stands"
              value={leak.key}
              defaultChecked={stands}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`stands-${leak.key}`}>
              {t("claims.let-it-stand", { piece: firstWords(leak.piece) })}
            </label>
          </div>
        </div>
      )}
    </li>
  );
}
