import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { frameOf } from "#app/consultations/frame.ts";
import { QuestionsList } from "#app/consultations/questions/questions-list.tsx";
import { readAsked, readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.consultation-questions", { consultation: data?.frame.title ?? t("titles.a-consultation") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const consultation = await readConsultation(context, request, params.reference);
  return {
    frame: frameOf(consultation, context),
    questions: await readAsked(context.db, consultation),
  };
}

export default function QuestionsPage() {
  const t = useWords();
  const { frame, questions } = useLoaderData<typeof loader>();
  return (
    <ConsultationFrame frame={frame} current={null} heading={t("questions.what-the-authority-asks")}>
      {questions.length === 0 ? (
        <p className="govuk-body">{t("questions.asks-nothing")}</p>
      ) : (
        <QuestionsList reference={frame.reference} questions={questions} />
      )}
      {frame.stage === "open" && (
        <ButtonLink href={`/consultations/${frame.reference}/comment`}>
          {t("consultations.write-a-comment")}
        </ButtonLink>
      )}
    </ConsultationFrame>
  );
}
