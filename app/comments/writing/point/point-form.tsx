import { provisionAddress } from "#app/consultations/addresses.ts";
import { writtenIn } from "#app/consultations/text-languages.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";
import { longestReasons } from "../../drafts/draft.ts";
import { PointWording } from "../../parts/wording/point-wording.tsx";
import { proposedWording } from "../../parts/wording/wording.ts";
import { DraftMarks, SavedAt } from "../form/draft-marks.tsx";
import { PositionRadios } from "../form/position-radios.tsx";
import { ProseField } from "../form/prose-field.tsx";
import { InputLinks } from "../inputs/input-links.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";

interface Props {
  view: WritingView;
  provision: {
    anchor: string;
    label: string;
    kind: "heading" | "paragraph";
    text: string;
    html: string;
    /** Its own words, see ownText. */
    words: string;
  };
  /** BCP 47, of the provision's words where they are a translation; null for the authentic text. */
  translation: string | null;
  typed?: Record<string, string>;
  errors?: Errors;
  preview: string | null;
  /** The form was not saved at all, so it stays one of the revision that it came from. */
  isUnread?: boolean;
}

/** One point: the provision's text, the position on it and the reasons. */
export function PointForm({ view, provision, translation, typed, errors, preview, isUnread = false }: Props) {
  const t = useWords();
  const { frame, place, points, marks, savedAt } = view;
  const point = points.find(({ anchor }) => anchor === provision.anchor);
  const { draft, revision } = typed ?? {};
  const language = translation ?? frame.text.authentic;
  return (
    <form method="post" noValidate data-autosave="">
      <DraftMarks
        kind={view.writer.kind}
        marks={isUnread && draft !== undefined && revision ? { draft, revision } : marks}
      />
      <input type="hidden" name="text" value={translation ?? ""} />
      <section className="app-provision-text" aria-labelledby="provision-text">
        <h2 className="govuk-heading-s" id="provision-text">
          <a
            className="govuk-link"
            href={provisionAddress(frame.reference, provision.anchor)}
            {...writtenIn(language)}
          >
            {provision.label}
          </a>
        </h2>
        {provision.kind === "heading" && provision.text !== provision.label && (
          <p className="govuk-body" {...writtenIn(language)}>
            {provision.text}
          </p>
        )}
        {provision.html && <Prose html={provision.html} {...writtenIn(language)} />}
      </section>
      <PositionRadios
        label={t("writing.position-on-provision")}
        defaultValue={typed?.position ?? point?.position ?? ""}
        error={errors?.position}
      />
      <ProseField
        name="reasons"
        label={t("writing.your-reasons")}
        hint={t("writing.your-reasons-hint", { most: longestReasons, shown: t("writing.shown-as-typed") })}
        rows={10}
        defaultValue={typed?.reasons ?? point?.reasons ?? ""}
        error={errors?.reasons}
        preview={preview}
      />
      {language !== frame.text.measureLanguage && (
        <p className="govuk-body">
          {t("wording.written-against", { language: t.displayName("language", language ?? "") })}
        </p>
      )}
      <PointWording
        language={language}
        original={provision.words}
        proposed={proposedWording(provision.words, typed?.wording ?? (point?.wording || provision.words))}
        error={errors?.wording}
      />
      <InputLinks place={place} provision={provision} />
      <SavedAt at={savedAt} timeZone={frame.time_zone} isDayOnly={view.writer.kind === "at risk"} />
      <div className="app-actions">
        <Button name="intent" value="done">
          {t("writing.save-the-point")}
        </Button>
        {point && (
          <Button kind="secondary" name="intent" value="remove">
            {t("writing.remove-the-point")}
          </Button>
        )}
        <a className="govuk-link" href={writingAddress(place)}>
          {t("writing.back-to-your-comment")}
        </a>
      </div>
    </form>
  );
}
