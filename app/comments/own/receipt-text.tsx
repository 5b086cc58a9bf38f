import type { ReactNode } from "react";
import { CommentBody } from "../reading/comment-body.tsx";
import { SentAt } from "../sent-at.tsx";
import type { Receipt } from "./find-receipts.server.ts";

/** What was received, when, and the hash by which it can be recognised. */
export function ReceiptText({ version: receipt, timeZone }: { version: Receipt; timeZone: string }) {
  const { version, submitted_at, hash, canonical, isReply, reference, attribution } = receipt;
  return (
    <section className="app-receipt" aria-label={`Version ${version}`}>
      <dl className="govuk-summary-list">
        <Row term="Version">{version}</Row>
        <Row term="Received">
          <SentAt at={submitted_at} timeZone={timeZone} attribution={attribution} /> ({timeZone})
          <br />
          {attribution === "at risk"
            ? `In at-risk mode the day alone is kept; the hash is made with its beginning, ${submitted_at}`
            : `${submitted_at} (UTC)`}
        </Row>
        <Row term="Hash (SHA-256)">
          <code className="app-hash">{hash}</code>
        </Row>
      </dl>
      <h2 className="govuk-heading-m">What was received</h2>
      <CommentBody reference={reference} comment={receipt} isReply={isReply} />
      <details className="govuk-details app-receipt__canonical">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">How to compute the hash yourself</span>
        </summary>
        <div className="govuk-details__text">
          <p>
            The hash is the SHA-256 of the text below, in UTF-8, without a line end after it. Save the text in
            a file and run, for instance, <code>sha256sum</code> on it.
          </p>
          <pre className="app-typed">{canonical}</pre>
        </div>
      </details>
    </section>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{term}</dt>
      <dd className="govuk-summary-list__value">{children}</dd>
    </div>
  );
}
