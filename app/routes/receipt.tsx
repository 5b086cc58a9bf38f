import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { commentAddress } from "#app/comments/addresses.ts";
import { ownersActedFor } from "#app/comments/own/acting-for.server.ts";
import { findReceipts } from "#app/comments/own/find-receipts.server.ts";
import { ReceiptText } from "#app/comments/own/receipt-text.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";

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
  const { frame, number, comment, versions } = useLoaderData<typeof loader>();
  const [latest, ...earlier] = versions;
  return (
    <ConsultationFrame frame={frame} current={null} heading={`Receipt ${number}`}>
      <p className="govuk-body-l">
        {comment.isReply ? "Your reply" : "Your comment"} was received.{" "}
        {comment.status === "held" && "It will be published once a moderator has read it."}
        {comment.status === "published" && (
          <a className="govuk-link" href={commentAddress(frame.reference, comment.number)}>
            It is published
          </a>
        )}
      </p>
      <p className="govuk-body app-no-print">
        Print this page or save it: it is the proof of what you sent. You find it again under{" "}
        <a className="govuk-link" href="/my-comments">
          My comments
        </a>
        .
      </p>
      {latest && <ReceiptText version={latest} timeZone={frame.time_zone} />}
      {earlier.length > 0 && <h2 className="govuk-heading-l">Earlier versions</h2>}
      {earlier.map((version) => (
        <ReceiptText key={version.version} version={version} timeZone={frame.time_zone} />
      ))}
    </ConsultationFrame>
  );
}
