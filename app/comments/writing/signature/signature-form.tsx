import type { ReactNode } from "react";
import { countryOptions } from "#app/accounts/countries.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { Told } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { stakeholderGroups } from "#db/schema.ts";
import { writingAddress } from "../../comment/addresses.ts";
import { longestReason } from "../../drafts/signature.ts";
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
  const t = useWords();
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
          {t("signature.save-and-go-back")}
        </Button>
        <a className="govuk-link" href={writingAddress(place)}>
          {t("signature.back-without-saving")}
        </a>
      </div>
    </form>
  );
}

interface Fields {
  values: Record<string, string>;
  errors: Errors;
}

function ByName({ values, errors, writer }: Fields & { writer: WritingView["writer"] }) {
  const t = useWords();
  const { stakeholder_group, country } = writer.author;
  const strong = (words: ReactNode) => <strong>{words}</strong>;
  return (
    <>
      <Radios
        name="attribution"
        label={t("signature.how-signed-in-public")}
        choices={choicesFor(t, writer)}
        defaultValue={values.attribution}
        error={errors.attribution}
      />
      <TextArea
        name="reason"
        label={t("signature.why-not-named")}
        hint={t("signature.why-not-named-hint", { most: longestReason })}
        rows={4}
        dir="auto"
        defaultValue={values.reason}
        error={errors.reason}
      />
      <div className="govuk-inset-text">
        <p className="govuk-body">
          {t("signature.always-published", {
            group: stakeholder_group?.replace(" ", "_") ?? "",
            country: country ? t.displayName("region", country) : "none",
            strong,
          })}
        </p>
        <p className="govuk-body">{t("signature.what-is-withheld", { strong })}</p>
      </div>
    </>
  );
}

function choicesFor(t: Translator, { kind, name, organisation }: WritingView["writer"]) {
  const named = { value: "named", text: t("signature.attribution named") };
  const withheld = { value: "withheld", text: t("signature.attribution withheld") };
  if (!organisation)
    return [
      { ...named, hint: name },
      { ...withheld, hint: t("signature.name-not-published") },
    ];
  const hint =
    kind === "member"
      ? t("signature.named-after-sender", { organisation })
      : t("comment.author-of-organisation", { name, organisation });
  return [
    { ...named, hint },
    {
      value: "organisation only",
      text: t("signature.attribution organisation only"),
      hint: t("signature.organisation-without-name", { organisation }),
    },
    { ...withheld, hint: t("signature.neither-published") },
  ];
}

function OfOneself({ values, errors }: Fields) {
  const t = useWords();
  const countries = countryOptions(t);
  return (
    <>
      <p className="govuk-body">{t("signature.say-of-yourself")}</p>
      <GroupSelect defaultValue={values.stakeholder_group} error={errors.stakeholder_group} />
      <Select
        name="country"
        label={t("signature.country-optional")}
        none={t("inputs.not-stated")}
        options={countries}
        defaultValue={values.country}
        error={errors.country}
      />
    </>
  );
}

/** The stakeholder group of someone without an account, or none. */
function GroupSelect({ defaultValue, error }: { defaultValue?: string; error?: Told }) {
  const t = useWords();
  return (
    <Select
      name="stakeholder_group"
      label={t("signature.group-optional")}
      none={t("inputs.not-stated")}
      options={stakeholderGroups.map((group) => ({ value: group, text: t(`terms.group ${group}`) }))}
      defaultValue={defaultValue}
      error={error}
    />
  );
}
