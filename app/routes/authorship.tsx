import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { commentAddress } from "#app/comments/comment/addresses.ts";
import { isSignedBy } from "#app/comments/own/at-risk/authorship.server.ts";
import { CheckForm, SignedStatement, SignForm } from "#app/comments/own/at-risk/authorship-forms.tsx";
import { longestStatement } from "#app/comments/own/at-risk/longest-statement.ts";
import { findAuthorship, proveAuthorship } from "#app/comments/own/at-risk/prove-authorship.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { readTyped, type Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { type Message, message } from "#app/words/message.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.authorship", { number: String(data?.number ?? "") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const consultation = await readConsultation(context, request, params.reference);
  const asked = { consultation, number: params.number, key: context.atRiskKey };
  const { id: _, ...comment } = await findAuthorship(context.db, asked);
  return { frame: frameOf(consultation, context), ...comment };
}

interface AuthorshipAnswer {
  typed: Typed;
  errors?: Errors;
  signed?: { statement: string; signature: string };
  isValid?: boolean;
}

export async function action({ request, params, context: { db, account, atRiskKey } }: ActionFunctionArgs) {
  const consultation = await findConsultation(db, account, params.reference);
  const place = { consultation, number: params.number, key: atRiskKey };
  const typed = await readTyped(request);
  return typed.intent === "sign" ? signed() : checked();

  async function signed() {
    const statement = (typed.statement ?? "").trim();
    const problem = problemWith(statement);
    if (problem) return data<AuthorshipAnswer>({ typed, errors: { statement: problem } }, { status: 422 });
    return data<AuthorshipAnswer>({ typed, signed: await proveAuthorship(db, place, statement) });
  }

  async function checked() {
    const { author_key } = await findAuthorship(db, place);
    const { checked = "", signature = "" } = typed;
    const isValid = author_key !== null && isSignedBy(author_key, checked.trim(), signature);
    if (isValid) return data<AuthorshipAnswer>({ typed, isValid });
    return data<AuthorshipAnswer>(
      { typed, errors: { signature: message("authorship.not-signed") } },
      { status: 422 },
    );
  }
}

function problemWith(statement: string): Message | null {
  if (statement === "") return message("authorship.statement-missing");
  if (statement.length > longestStatement)
    return message("authorship.statement-too-long", { most: longestStatement });
  return null;
}

export default function AuthorshipPage() {
  const t = useWords();
  const { frame, number, receipt, isOwn, author_key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = { typed: answer?.typed, errors: answer?.errors };
  return (
    <>
      <ErrorSummary errors={answer?.errors} />
      {answer?.isValid && <Notice>{t("authorship.author-has-signed", { receipt })}</Notice>}
      <ConsultationFrame
        frame={frame}
        current={null}
        heading={t("titles.authorship", { number: String(number) })}
      >
        <p className="govuk-body">
          {t("authorship.sent-at-risk", {
            number: String(number),
            link: (words) => (
              <a className="govuk-link" href={commentAddress(frame.reference, number)}>
                {words}
              </a>
            ),
          })}
        </p>
        {answer?.signed && <SignedStatement {...answer.signed} />}
        {isOwn && <SignForm {...form} />}
        {author_key && <CheckForm {...form} authorKey={author_key} />}
      </ConsultationFrame>
    </>
  );
}
