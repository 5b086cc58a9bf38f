import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { atRiskAddress, commentAddress } from "#app/comments/addresses.ts";
import { DelayNote } from "#app/comments/at-risk/delay-note.tsx";
import { earliestPublication, latestPublication } from "#app/comments/at-risk/publication.ts";
import { ownersActedFor } from "#app/comments/own/acting-for.server.ts";
import { findReceipts } from "#app/comments/own/find-receipts.server.ts";
import { ReceiptText } from "#app/comments/own/receipt-text.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import type { Attribution } from "#db/schema.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Receipt ${data?.number ?? ""} – Parley` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const owners = await ownersActedFor(context);
  const account = owners.length > 0 ? context.account : requireAccount(context, request);
  const { db, now } = context;
  const consultation = await findConsultation(db, account, params.reference);
  const asking = { account, owners };
  const receipts = await findReceipts(db, asking, { consultation, number: params.number });
  return { frame: frameOf(consultation, { account, now }), ...receipts };
}

export default function ReceiptPage() {
  const { frame, number, comment, versions, letThroughAt } = useLoaderData<typeof loader>();
  const [latest, ...earlier] = versions;
  return (
    <ConsultationFrame frame={frame} current={null} heading={`Receipt ${number}`}>
      <p className="govuk-body-l">
        {comment.isReply ? "Your reply" : "Your comment"} was received.{" "}
        {comment.status === "held" && !letThroughAt && whenHeld(comment.attribution)}
        {comment.status === "published" && (
          <a className="govuk-link" href={commentAddress(frame.reference, comment.number)}>
            It is published
          </a>
        )}
      </p>
      {letThroughAt && <DelayNote decidedAt={letThroughAt} timeZone={frame.time_zone} />}
      <KeepIt reference={frame.reference} isAtRisk={comment.attribution === "at risk"} />
      {latest && <ReceiptText version={latest} timeZone={frame.time_zone} />}
      {earlier.length > 0 && <h2 className="govuk-heading-l">Earlier versions</h2>}
      {earlier.map((version) => (
        <ReceiptText key={version.version} version={version} timeZone={frame.time_zone} />
      ))}
    </ConsultationFrame>
  );
}

function whenHeld(attribution: Attribution) {
  return attribution === "at risk"
    ? `A moderator reads it first. It appears ${earliestPublication} to ${latestPublication} hours after the decision, at a time drawn by lot.`
    : "It will be published once a moderator has read it.";
}

function KeepIt({ reference, isAtRisk }: { reference: string; isAtRisk: boolean }) {
  return (
    <p className="govuk-body app-no-print">
      {isAtRisk
        ? "This page is the proof of what you sent. A copy of it on paper or on your machine shows that you have to do with this comment: keep one only where that is safe. With your key you find it again under "
        : "Print this page or save it: it is the proof of what you sent. You find it again under "}
      <a className="govuk-link" href={isAtRisk ? atRiskAddress(reference) : "/my-comments"}>
        {isAtRisk ? "What you have under your key" : "My comments"}
      </a>
      .
    </p>
  );
}
