import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationEditor } from "#app/consultations/consultation-editor.tsx";
import { findConsultationToRun } from "#app/consultations/find-officials-consultation.server.ts";
import { questionsIn } from "#app/consultations/questions/form-questions.server.ts";
import { listQuestions } from "#app/consultations/questions/questions.server.ts";
import { readConsultationForm, typedOf } from "#app/consultations/read-consultation-form.server.ts";
import { readMeasureText } from "#app/consultations/read-measure.server.ts";
import { findSubjects } from "#app/consultations/subjects/store-subjects.server.ts";
import { saveConsultation } from "#app/consultations/write-consultation.server.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-consultation-edit", { reference: data.reference }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(context.db, official, params);
  const { reference, government_code, government_name, stage } = consultation;
  if (stage !== "draft") throw redirect(`/consultations/${reference}`);
  const measure_markdown = await readMeasureText(context.db, consultation.id);
  const { title, summary, authority, contact, time_zone, opens_at, closes_at } = consultation;
  const { moderation, at_risk, language } = consultation;
  const typed = typedOf({
    ...{ language, title, summary, authority, contact, time_zone, opens_at, closes_at },
    ...{ moderation, at_risk, measure_markdown },
    ...(await findSubjects(context.db, consultation.id)),
    questions: await listQuestions(context.db, consultation.id),
  });
  const government = { code: government_code, name: government_name };
  return {
    ...{ reference, government, asked: questionsIn(typed, government) },
    typed: { ...typed, revision: String(consultation.revision) },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(context.db, official, params);
  const { government_code: code, time_zone, reference } = consultation;

  const written = await readConsultationForm(request, {
    government: { code, time_zone },
    now: context.now,
    t: context.t,
    sender: official.id,
  });
  if (!written.ok) return data(written, { status: Object.keys(written.errors).length > 0 ? 422 : 200 });

  const seen = { ...consultation, revision: wholeNumber(written.typed.revision) };
  const saved = await saveConsultation(context.db, official, {
    consultation: seen,
    content: written.content,
    now: context.now,
  });
  if (!saved.ok) {
    // They are told of the other draft now, and may save theirs over it.
    const typed = { ...written.typed, revision: String(consultation.revision) };
    const asked = questionsIn(typed, { code });
    return data({ ...saved, typed, preview: null, asked, isFromFile: false, leftOut: null }, { status: 422 });
  }
  return redirect(`/consultations/${reference}`);
}

export default function EditConsultationPage() {
  const { reference, government, typed, asked } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const t = useWords();
  const marks = { revision: typed.revision };
  return (
    <>
      <Breadcrumbs
        trail={[
          {
            href: `/officials/${government.code}`,
            text: t("consultation-editor.officials", { government: government.code }),
          },
          { href: `/consultations/${reference}`, text: reference },
        ]}
      />
      <ConsultationEditor
        heading={t("consultation-editor.edit-reference", { reference })}
        asked={asked}
        {...again}
        typed={again ? { ...marks, ...again.typed } : typed}
      />
    </>
  );
}
