import { countryName, countryOptions } from "#app/accounts/countries.ts";
import { stakeholderGroupHints } from "#app/accounts/stakeholder-groups.ts";
import { capital } from "#app/content/phrases.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { writingAddress } from "../../comment/addresses.ts";
import { attributionWords, longestReason } from "../../drafts/signature.ts";
import { DraftMarks, SavedAt } from "../form/draft-marks.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";

interface Props {
  view: WritingView;
  typed?: Record<string, string>;
  errors?: Errors;
  /** The form was not saved at all, so it stays one of the revision that it came from. */
  isUnread?: boolean;
}

/** How a comment is signed: by whom it is, or, in at-risk mode, what its author wishes to say of themselves. */
export function SignatureForm({ view, typed, errors, isUnread = false }: Props) {
  const { place, marks, writer, frame, savedAt, content } = view;
  const { draft, revision } = typed ?? {};
  const fields = { values: { ...content.signature, ...typed }, errors: errors ?? {} };
  return (
    <form method="post" noValidate data-autosave="">
      <DraftMarks
        kind={view.writer.kind}
        marks={isUnread && draft !== undefined && revision ? { draft, revision } : marks}
      />
      {writer.kind === "at risk" ? <OfOneself {...fields} /> : <ByName {...fields} writer={writer} />}
      <SavedAt at={savedAt} timeZone={frame.time_zone} isDayOnly={writer.kind === "at risk"} />
      <div className="app-actions">
        <Button name="intent" value="done">
          Save and go back to your comment
        </Button>
        <a className="govuk-link" href={writingAddress(place)}>
          Back without saving
        </a>
      </div>
    </form>
  );
}

interface Fields {
  values: Record<string, string>;
  errors: Errors;
}

function ByName({
  values,
  errors,
  writer: { name, organisation, author },
}: Fields & { writer: WritingView["writer"] }) {
  const { stakeholder_group, country } = author;
  return (
    <>
      <Radios
        name="attribution"
        label="How is your comment to be signed in public?"
        choices={choicesFor(name, organisation)}
        defaultValue={values.attribution}
        error={errors.attribution}
      />
      <TextArea
        name="reason"
        label="Why your name is not to be published"
        hint={`Only if you choose to withhold it. Up to ${longestReason.toLocaleString("en-GB")} characters. Officials read it; it is not published.`}
        rows={4}
        dir="auto"
        defaultValue={values.reason}
        error={errors.reason}
      />
      <div className="govuk-inset-text">
        <p className="govuk-body">
          <strong>Always published:</strong> what you write, but for what is confidential, your stakeholder
          group
          {stakeholder_group && ` (${stakeholder_group})`} and your country
          {country && ` (${countryName(country)})`}.
        </p>
        <p className="govuk-body">
          <strong>What is withheld</strong> is left out wherever the public reads: your comment, lists,
          campaigns, page titles, exports. The moderators of this government still see who you are. If your
          text, your style or a file tells who you are, withholding your name does not help.
        </p>
      </div>
    </>
  );
}

function choicesFor(name: string, organisation: string | null) {
  return [
    {
      value: "named",
      text: attributionWords.named,
      hint: capital(organisation ? `${name}, ${organisation}` : name),
    },
    ...(organisation
      ? [
          {
            value: "organisation only",
            text: attributionWords["organisation only"],
            hint: `${organisation}, without your own name`,
          },
        ]
      : []),
    {
      value: "withheld",
      text: attributionWords.withheld,
      hint: organisation
        ? "Neither your name nor the organisation is published; say why below"
        : "Your name is not published; say why below",
    },
  ];
}

function OfOneself({ values, errors }: Fields) {
  return (
    <>
      <p className="govuk-body">
        Your comment is published without a name. You can say to which group you belong and from which country
        you write. Both are published, and each makes the circle of those who may have written it smaller:
        leave them empty if you are in doubt.
      </p>
      <GroupSelect defaultValue={values.stakeholder_group} error={errors.stakeholder_group} />
      <Select
        name="country"
        label="Country (optional)"
        none="Not stated"
        options={countryOptions}
        defaultValue={values.country}
        error={errors.country}
      />
    </>
  );
}

/** The stakeholder group of someone without an account, or none. */
function GroupSelect({ defaultValue, error }: { defaultValue?: string; error?: string }) {
  return (
    <Select
      name="stakeholder_group"
      label="Stakeholder group (optional)"
      none="Not stated"
      options={stakeholderGroupHints.map(({ value, text }) => ({ value, text }))}
      defaultValue={defaultValue}
      error={error}
    />
  );
}
