import type { LeftOut } from "#app/files/as-markdown/left-out.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { useWords } from "#app/words/use-words.ts";
import { CutPreview } from "../cut-preview.tsx";
import type { Frame } from "../frame.ts";
import { MeasureWasRead } from "../measure-file.tsx";
import type { MeasurePreview } from "../preview-measure.server.ts";
import type { viewTranslation } from "./find-translations.server.ts";
import { TranslationEditor } from "./translation-editor.tsx";

interface Props {
  view: Awaited<ReturnType<typeof viewTranslation>> & {
    frame: Frame;
    /** BCP 47, of the translation. */
    language: string;
    isPublic: boolean;
  };
  /** Where the form was sent, and not taken. */
  again:
    | { errors: Errors; typed: Typed; preview: MeasurePreview | null; leftOut: LeftOut | null }
    | undefined;
}

/** A translation to write or, once everyone can read it, to look at. */
export function TranslationPage({ view, again }: Props) {
  const t = useWords();
  const { frame, language, authentic, isPublic, isThere, fits } = view;
  const all = `/officials/${frame.government_code}/consultations/${frame.reference}/translations`;
  const back = (
    <p className="govuk-body">
      <a className="govuk-link" href={all}>
        {t("translations.back-to-languages")}
      </a>
    </p>
  );
  if (authentic.language === null)
    return (
      <>
        <p className="govuk-body">{t("translations.say-authentic-first")}</p>
        {back}
      </>
    );
  if (isPublic && isThere)
    return (
      <>
        <p className="govuk-body">{t("translations.stays-as-it-is")}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={`/consultations/${frame.reference}?text=${language}`}>
            {t("translations.read-it")}
          </a>
        </p>
        {back}
      </>
    );
  const { errors = {}, typed = view.typed } = again ?? {};
  return (
    <>
      {!fits && <p className="govuk-inset-text">{t("translations.does-not-fit")}</p>}
      {again?.preview && <CutPreview preview={again.preview} />}
      {again?.leftOut && <MeasureWasRead leftOut={again.leftOut} />}
      {again && !again.preview && !again.leftOut && Object.keys(errors).length === 0 && (
        <p className="govuk-inset-text">{t("translations.file-was-read")}</p>
      )}
      {errors.form && (
        <p className="govuk-error-message" id="form-problem">
          {t.say(errors.form)}
        </p>
      )}
      <p className="govuk-body">
        {t("translations.how-to-translate", {
          language: t.displayName("language", language),
          authentic: t.displayName("language", authentic.language),
        })}
      </p>
      <TranslationEditor
        language={language}
        authentic={{ ...authentic, language: authentic.language }}
        questions={view.questions}
        typed={{ ...typed, revision: revisionToSend(view.typed, again) }}
        errors={errors}
        isThere={isThere}
        isPublic={isPublic}
      />
      {back}
    </>
  );
}

/** Whoever is told that it was saved meanwhile may save theirs over it: what is there now has been shown to them. */
function revisionToSend(stored: Typed, again: Props["again"]) {
  const isKept = again && !again.errors.form;
  return (isKept ? again.typed.revision : undefined) ?? stored.revision ?? "0";
}
