import type { ReactNode } from "react";
import type { Errors } from "#app/requests/refusals.ts";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { grounds } from "../../comment/grounds.ts";
import type { MarkedPlaces } from "../../drafts/marked-places.ts";
import { type Claim, claimBounds } from "../../parts/confidential/claims.ts";

interface Props {
  /** One for each secret in its order, as `claimsFor` makes them. */
  claims: readonly Claim[];
  /** For each claim, where in the comment its text is marked, and its words there. */
  marked: readonly MarkedPlaces[];
  errors?: Errors;
  /** The buttons, and whatever else the form sends. */
  children: ReactNode;
}

/** Each distinct confidential text once, with the ground claimed for it, why, and what may be published instead. */
export function ClaimsForm({ claims, marked, errors, children }: Props) {
  return (
    <form method="post" noValidate data-autosave="">
      {claims.map((claim, index) => (
        <ClaimFields
          key={claim.text}
          number={index + 1}
          of={claims.length}
          claim={claim}
          marked={marked[index]}
          errors={errors}
        />
      ))}
      {children}
    </form>
  );
}

interface ClaimProps {
  number: number;
  of: number;
  claim: Claim;
  marked?: MarkedPlaces;
  errors?: Errors;
}

function ClaimFields({ number, of, claim, marked, errors }: ClaimProps) {
  const t = useWords();
  const { words = claim.text, places = [] } = marked ?? {};
  return (
    <fieldset className="govuk-fieldset app-claim">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
        {t("claims.part-of", { number, of })}
      </legend>
      <blockquote className="app-claim__text" dir="auto">
        <mark className="app-confidential">{words}</mark>
      </blockquote>
      {places.length > 0 && (
        <p className="govuk-body-s">
          {places.map(({ text, href }, index) => (
            <span key={text}>
              {t(index === 0 ? "claims.marked-in" : "claims.marked-also-in", {
                place: (
                  <a className="govuk-link" href={href}>
                    {text}
                  </a>
                ),
              })}
            </span>
          ))}
        </p>
      )}
      <input type="hidden" name={`text-${number}`} value={claim.text} />
      <Select
        name={`ground-${number}`}
        label={t("claims.ground")}
        hint={t("claims.everyone-sees-ground")}
        options={grounds.map(({ value, text }) => ({ value, text: t.say(text) }))}
        none={t("claims.choose-a-ground")}
        defaultValue={claim.ground}
        error={errors?.[`ground-${number}`]}
      />
      <TextArea
        name={`justification-${number}`}
        label={t("claims.why-not-published")}
        hint={t("claims.justification-hint", { most: claimBounds.justification })}
        rows={4}
        dir="auto"
        defaultValue={claim.justification}
        error={errors?.[`justification-${number}`]}
      />
      <TextInput
        name={`summary-${number}`}
        label={t("claims.instead-optional")}
        hint={t("claims.summary-hint", { most: claimBounds.summary })}
        dir="auto"
        defaultValue={claim.summary}
        error={errors?.[`summary-${number}`]}
      />
    </fieldset>
  );
}

/** What the grounds mean, for those who have to choose one. */
export function GroundMeanings() {
  const t = useWords();
  return (
    <dl className="govuk-summary-list">
      {grounds.map(({ value, text, hint }) => (
        <div className="govuk-summary-list__row" key={value}>
          <dt className="govuk-summary-list__key">{t.say(text)}</dt>
          <dd className="govuk-summary-list__value">{t.say(hint)}</dd>
        </div>
      ))}
    </dl>
  );
}
