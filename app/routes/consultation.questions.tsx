import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { listQuestions } from "#app/consultations/questions/questions.server.ts";
import { QuestionsList } from "#app/consultations/questions/questions-list.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Questions in ${data?.frame.title ?? "a consultation"} – Parley` },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, account } = context;
  const consultation = await findConsultation(db, account, params.reference);
  return {
    frame: frameOf(consultation, context),
    questions: await listQuestions(db, consultation.id),
  };
}

export default function QuestionsPage() {
  const { frame, questions } = useLoaderData<typeof loader>();
  return (
    <ConsultationFrame frame={frame} current={null} heading="What the authority asks">
      {questions.length === 0 ? (
        <p className="govuk-body">The authority asks nothing in particular in this consultation.</p>
      ) : (
        <QuestionsList questions={questions} />
      )}
      {frame.stage === "open" && (
        <ButtonLink href={`/consultations/${frame.reference}/comment`}>Write a comment</ButtonLink>
      )}
    </ConsultationFrame>
  );
}
