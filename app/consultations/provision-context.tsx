import { shortened } from "#app/content/phrases.ts";
import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writtenIn } from "./text-languages.ts";

interface ProvisionLink {
  anchor: string;
  label: string;
  kind: "heading" | "paragraph";
  text: string;
}

interface Linking {
  address: (anchor: string) => string;
  /** BCP 47, of the measure's words. */
  language: string | null;
}

/** What the provision stands under, uppermost first, so that it is not read out of context. */
export function AboveProvision({ above, address, language }: { above: ProvisionLink[] } & Linking) {
  const t = useWords();
  if (above.length === 0) return null;
  return (
    <nav aria-label={t("consultations.what-it-stands-under")}>
      <ol className="app-above" {...writtenIn(language)}>
        {above.map(({ anchor, label, kind, text }) => (
          <li key={anchor}>
            <a className="govuk-link" href={address(anchor)}>
              {kind === "heading" ? text : label}
            </a>
            {kind === "paragraph" && <span className="app-above__text">{shortened(text, 160)}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface Child extends ProvisionLink {
  marker: string;
  html: string;
  points: number;
  depth: number;
}

interface BelowProps extends Linking {
  below: Child[];
  /** Of the provision that they stand under. */
  depth: number;
  /** Whether there are more. */
  isCut: boolean;
}

const deepest = 4;

/** What stands under the provision, each at its depth. */
export function BelowProvision({ below, depth: above, isCut, address, language }: BelowProps) {
  const t = useWords();
  if (below.length === 0) return null;
  return (
    <ul className="app-below">
      {below.map(({ anchor, label, kind, text, marker, html, points, depth }) => (
        <li key={anchor} className={`app-below__in-${Math.min(depth - above, deepest)}`}>
          <a className="govuk-link app-below__marker" href={address(anchor)} aria-label={label}>
            <span {...writtenIn(language)}>{kind === "heading" ? text : marker}</span>
          </a>
          {html && <Prose html={html} {...writtenIn(language)} />}
          {points > 0 && (
            <span className="app-below__points">{t("quantities.points", { count: points })}</span>
          )}
        </li>
      ))}
      {isCut && <li>{t("consultations.first-below-are-shown", { count: below.length })}</li>}
    </ul>
  );
}

/** The ways to the provision before and the one after. */
export function BesideProvision({
  before,
  after,
  address,
}: {
  before: ProvisionLink | null;
  after: ProvisionLink | null;
  address: Linking["address"];
}) {
  const t = useWords();
  return (
    <nav className="app-parts" aria-label={t("consultations.provisions-beside")}>
      <p className="app-parts__ways">
        {before && (
          <a className="govuk-link" rel="prev" href={address(before.anchor)}>
            {t("consultations.previous-provision", { provision: before.label })}
          </a>
        )}
        {after && (
          <a className="govuk-link" rel="next" href={address(after.anchor)}>
            {t("consultations.next-provision", { provision: after.label })}
          </a>
        )}
      </p>
    </nav>
  );
}
