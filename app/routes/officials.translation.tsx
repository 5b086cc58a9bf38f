import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { isPublic } from "#app/consultations/consultation.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultationToRun } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { textLanguage } from "#app/consultations/text-languages.ts";
import { viewTranslation } from "#app/consultations/translations/find-translations.server.ts";
import {
  giveTranslation,
  takeTranslationAway,
} from "#app/consultations/translations/give-translation.server.ts";
import { readTranslationForm } from "#app/consultations/translations/read-translation-form.server.ts";
import { TranslationPage } from "#app/consultations/translations/translation-page.tsx";
import { notFound } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-translation", {
        reference: data.frame.reference,
        language: t.displayName("language", data.language),
      })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(context.db, official, params);
  const language = textLanguage(params.language);
  if (!language || language === consultation.language) throw notFound();
  return {
    frame: frameOf(consultation, context),
    language,
    isPublic: isPublic(consultation),
    ...(await viewTranslation(context.db, consultation, language)),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(db, official, params);
  const language = textLanguage(params.language);
  if (!language) throw notFound();

  const form = await readTranslationForm(db, request, { consultation, language, sender: official.id });
  if (!form.ok) {
    const { errors, typed, preview, leftOut } = form;
    return data({ errors, typed, preview, leftOut }, { status: Object.keys(errors).length > 0 ? 422 : 200 });
  }
  const { content, revision, typed } = form;
  const which = { consultation, language, revision };
  const done = content
    ? await giveTranslation(db, official, { ...which, content, now })
    : await takeTranslationAway(db, official, which);
  if (!done.ok) return data({ errors: done.errors, typed, preview: null, leftOut: null }, { status: 422 });
  return redirect(
    `/officials/${consultation.government_code}/consultations/${consultation.reference}/translations`,
  );
}

export default function OfficialsTranslationPage() {
  const view = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const t = useWords();
  const language = t.displayName("language", view.language);
  return (
    <>
      <ErrorSummary errors={again?.errors} />
      <ConsultationFrame
        frame={view.frame}
        current="translations"
        heading={t("translations.in-language", { language })}
      >
        <TranslationPage view={view} again={again} />
      </ConsultationFrame>
    </>
  );
}
