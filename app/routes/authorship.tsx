import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { commentAddress } from "#app/comments/comment/addresses.ts";
import { isSignedBy, longestStatement } from "#app/comments/own/at-risk/authorship.server.ts";
import { CheckForm, SignedStatement, SignForm } from "#app/comments/own/at-risk/authorship-forms.tsx";
import { findAuthorship, proveAuthorship } from "#app/comments/own/at-risk/prove-authorship.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { readTyped, type Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Who wrote comment ${data?.number ?? ""} – Parley` },
];

export async function loader({ params, context: { db, account, now, atRiskKey } }: LoaderFunctionArgs) {
  const consultation = await findConsultation(db, account, params.reference);
  const asked = { consultation, number: params.number, key: atRiskKey };
  const { id: _, ...comment } = await findAuthorship(db, asked);
  return { frame: frameOf(consultation, { account, now }), ...comment };
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
    return data<AuthorshipAnswer>({ typed, errors: { signature: notSigned } }, { status: 422 });
  }
}

const notSigned =
  "The author of this comment has not signed this statement. Look whether both were copied whole and unchanged";

function problemWith(statement: string) {
  if (statement === "") return "Write the statement that is to be signed";
  if (statement.length > longestStatement) return "The statement must be 2,000 characters or fewer";
  return null;
}

export default function AuthorshipPage() {
  const { frame, number, receipt, isOwn, author_key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = { typed: answer?.typed, errors: answer?.errors };
  return (
    <>
      <ErrorSummary errors={answer?.errors} />
      {answer?.isValid && <Notice>The author of comment {receipt} has signed this statement.</Notice>}
      <ConsultationFrame frame={frame} current={null} heading={`Who wrote comment ${number}`}>
        <p className="govuk-body">
          <a className="govuk-link" href={commentAddress(frame.reference, number)}>
            Comment {number}
          </a>{" "}
          was sent in at-risk mode: the portal does not know by whom. Its author can sign a statement.
        </p>
        {answer?.signed && <SignedStatement {...answer.signed} />}
        {isOwn && <SignForm {...form} />}
        {author_key && <CheckForm {...form} authorKey={author_key} />}
      </ConsultationFrame>
    </>
  );
}
