import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { useWords } from "#app/words/use-words.ts";
import { inputAddress } from "../../comment/addresses.ts";
import { HumanRightsFields } from "../../parts/inputs/human-rights/human-rights-input.tsx";
import type { InputKind } from "../../parts/inputs/input-kind.ts";
import { typedFields } from "../../parts/inputs/kept-fields.ts";
import { kinds } from "../../parts/inputs/kinds.ts";
import { TechnicalFields } from "../../parts/inputs/technical/technical-input.tsx";
import { DraftMarks, SavedAt } from "../form/draft-marks.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";

interface Props {
  view: WritingView;
  kind: InputKind;
  inputKey: string;
  /** What a new one is about: a provision, or null for the measure as a whole. */
  on: { anchor: string; label: string } | null;
  typed?: Record<string, string>;
  errors?: Errors;
  /** The form was not saved at all, so it stays one of the revision that it came from. */
  isUnread?: boolean;
}

/** One technical or human-rights input: what it is about and its fields, all of which may stay empty. */
export function InputForm({ view, kind, inputKey, on, typed, errors, isUnread = false }: Props) {
  const t = useWords();
  const { place, content, labels, marks, savedAt, frame } = view;
  const saved = content[kind].find(({ key }) => key === inputKey);
  const { draft, revision } = typed ?? {};
  const Fields = kind === "technical" ? TechnicalFields : HumanRightsFields;
  return (
    <form method="post" noValidate data-autosave="" id="form">
      <DraftMarks
        kind={view.writer.kind}
        marks={isUnread && draft !== undefined && revision ? { draft, revision } : marks}
      />
      <Select
        name="about"
        label={t("input-pages.what-it-is-about")}
        none={t("input-pages.the-measure")}
        options={Object.entries({ ...labels, ...(on && { [on.anchor]: on.label }) }).map(([value, text]) => ({
          value,
          text,
        }))}
        defaultValue={typed?.about ?? saved?.anchor ?? on?.anchor ?? ""}
        error={errors?.about}
      />
      <p className="govuk-body">{t("input-pages.fill-in-what-you-know")}</p>
      <Fields fields={typed ?? typedFields(t, kinds[kind].groups, saved?.fields ?? {})} errors={errors} />
      <SavedAt at={savedAt} timeZone={frame.time_zone} isDayOnly={view.writer.kind === "at risk"} />
      <div className="app-actions">
        <Button name="intent" value="done">
          {t("input-pages.save-and-go-back")}
        </Button>
        {saved && (
          <Button kind="secondary" name="intent" value="remove">
            {t("input-pages.remove-it")}
          </Button>
        )}
        <a className="govuk-link" href={inputAddress(place, kinds[kind].path)}>
          {t("input-pages.back-without-saving")}
        </a>
      </div>
    </form>
  );
}
