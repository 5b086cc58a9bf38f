import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { z } from "zod";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { isPublic } from "#app/consultations/consultation.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultationToRun } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { textLanguages } from "#app/consultations/text-languages.ts";
import { listTranslations } from "#app/consultations/translations/find-translations.server.ts";
import { sayLanguage } from "#app/consultations/translations/give-translation.server.ts";
import { LanguageForm } from "#app/consultations/translations/language-form.tsx";
import { TranslationList } from "#app/consultations/translations/translation-list.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { messageText } from "#app/words/message.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-translations", { reference: data.frame.reference }) : t("ui.not-found"),
);

const languageForm = z.object({
  intent: z.enum(["say", "add"]).catch("add"),
  language: z.enum(textLanguages, messageText("translations.choose-language")),
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(context.db, official, params);
  return {
    frame: frameOf(consultation, context),
    isPublic: isPublic(consultation),
    translations: await listTranslations(context.db, consultation.id),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(context.db, official, params);
  const form = await readForm(request, languageForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });

  const { intent, language } = form.values;
  const { pathname } = new URL(request.url);
  if (intent === "add") return redirect(`${pathname}/${language}`);
  const said = await sayLanguage(context.db, official, { consultation, language });
  if (!said.ok) return data({ errors: said.errors, typed: form.typed }, { status: 422 });
  return redirect(pathname);
}

export default function TranslationsPage() {
  const { frame, isPublic, translations } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  const t = useWords();
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current="translations" heading={t("translations.languages")}>
        <TranslationList frame={frame} translations={translations} isPublic={isPublic} />
        <LanguageForm authentic={frame.text.authentic} errors={errors} typed={typed} />
      </ConsultationFrame>
    </>
  );
}
