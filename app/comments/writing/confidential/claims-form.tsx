import type { ReactNode } from "react";
import type { Errors } from "#app/requests/refusals.ts";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { MarkedPlaces } from "../../drafts/marked-places.ts";
import { type Claim, claimBounds } from "../../parts/confidential/claims.ts";
import { grounds } from "../../parts/confidential/grounds.ts";

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
  const { words = claim.text, places = [] } = marked ?? {};
  const justification = claimBounds.justification.toLocaleString("en-GB");
  return (
    <fieldset className="govuk-fieldset app-claim">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
        Confidential part {number} of {of}
      </legend>
      <blockquote className="app-claim__text" dir="auto">
        <mark className="app-confidential">{words}</mark>
      </blockquote>
      {places.length > 0 && (
        <p className="govuk-body-s">
          Marked in{" "}
          {places.map((place, index) => (
            <span key={place.text}>
              {index > 0 && "; "}
              <a className="govuk-link" href={place.href}>
                {place.text}
              </a>
            </span>
          ))}
        </p>
      )}
      <input type="hidden" name={`text-${number}`} value={claim.text} />
      <Select
        name={`ground-${number}`}
        label="Ground"
        hint="Everyone will see it in the place of the text"
        options={grounds.map(({ value, text }) => ({ value, text }))}
        none="Choose a ground"
        defaultValue={claim.ground}
        error={errors?.[`ground-${number}`]}
      />
      <TextArea
        name={`justification-${number}`}
        label="Why it must not be published"
        hint={`Only officials read this: what harm would follow, to whom, and who knows it now; up to ${justification} characters`}
        rows={4}
        dir="auto"
        defaultValue={claim.justification}
        error={errors?.[`justification-${number}`]}
      />
      <TextInput
        name={`summary-${number}`}
        label="What may be published instead (optional)"
        hint={`Everyone will read it: the gist without the secret, such as “a two-digit share of our sales”; up to ${claimBounds.summary} characters`}
        dir="auto"
        defaultValue={claim.summary}
        error={errors?.[`summary-${number}`]}
      />
    </fieldset>
  );
}

/** What the grounds mean, for those who have to choose one. */
export function GroundMeanings() {
  return (
    <dl className="govuk-summary-list">
      {grounds.map(({ value, text, hint }) => (
        <div className="govuk-summary-list__row" key={value}>
          <dt className="govuk-summary-list__key">{text}</dt>
          <dd className="govuk-summary-list__value">{hint}</dd>
        </div>
      ))}
    </dl>
  );
}
