import type { Errors } from "#app/requests/refusals.ts";
import { Select } from "#app/ui/select.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { writtenIn } from "../text-languages.ts";
import type { PlannedView } from "./planned-view.server.ts";

interface Props {
  view: PlannedView;
  /** By the id of a provision that is taken out, how many published points are on it. */
  points: Record<string, number>;
  errors: Errors;
  language: string | null;
}

/** Which earlier provision each one is, to be corrected where that is not plain, and which ones are taken out. */
export function Matching({ view, points, errors, language }: Props) {
  const t = useWords();
  const { matches, unchanged, isCut, removed } = view;
  return (
    <section aria-labelledby="matching">
      <h2 className="govuk-heading-m" id="matching">
        {t("versions-office.matching")}
      </h2>
      <p className="govuk-body">{t("versions-office.matching-hint")}</p>
      <p className="govuk-body">
        {matches.length === 0
          ? t("versions-office.all-matched")
          : t("versions-office.matched-count", { count: unchanged })}
      </p>
      {matches.map((match) => (
        <OneMatch
          key={match.anchor}
          match={match}
          error={errors[`was-${match.anchor}`]}
          language={language}
        />
      ))}
      {isCut && (
        <p className="govuk-body">{t("versions-office.first-are-listed", { count: matches.length })}</p>
      )}
      {removed.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{t("versions-office.removed")}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {removed.map(({ id, anchor, label, text }) => (
              <li key={anchor}>
                <span {...writtenIn(language)}>
                  {label} {text}
                </span>{" "}
                {points[id] ? t("versions-office.removed-points", { count: points[id] }) : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OneMatch({
  match,
  error,
  language,
}: {
  match: PlannedView["matches"][number];
  error: Errors[string] | undefined;
  language: string | null;
}) {
  const t = useWords();
  const { anchor, label, text, proposed, chosen, choices } = match;
  return (
    <div className="app-match">
      {text && (
        <p className="govuk-body" {...writtenIn(language)}>
          {text}
        </p>
      )}
      <input type="hidden" name={`proposed-${anchor}`} value={proposed} />
      <Select
        name={`was-${anchor}`}
        label={t("versions-office.is", { provision: label })}
        hint={groundWords(t, match.ground)}
        options={choices}
        none={t("versions-office.is-new")}
        defaultValue={chosen}
        error={error}
      />
    </div>
  );
}

function groundWords(t: Translator, ground: PlannedView["matches"][number]["ground"]) {
  switch (ground) {
    case "same words":
      return t("versions-office.ground-same-words");
    case "near words":
      return t("versions-office.ground-near-words");
    case "same number":
      return t("versions-office.ground-same-number");
    case "said":
      return t("versions-office.ground-said");
    case "unchanged":
      return t("versions-office.ground-unchanged");
    case null:
      return t("versions-office.no-ground");
  }
}
