import type { ReactNode } from "react";
import { Details } from "#app/ui/details.tsx";
import { ownFileAddress, receiptFileAddress } from "../comment/addresses.ts";
import { SentAt } from "../comment/sent-at.tsx";
import { SectionList } from "../reading/compare/section-list.tsx";
import type { Receipt } from "./find-receipts.server.ts";

interface Props {
  version: Receipt;
  timeZone: string;
  /** Whether it is the reader's own: what is confidential is for nobody else. */
  isOwn: boolean;
  /** Whether what is sealed can be opened now. */
  isOpenable: boolean;
}

/** What was received, when, the hash by which it can be recognised, and the files to keep. */
export function ReceiptText({ version: receipt, timeZone, isOwn, isOpenable }: Props) {
  const { version, submitted_at, hash, commitment, canonical, sections, attribution } = receipt;
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
        {commitment && (
          <Row term="Commitment to the confidential parts">
            <code className="app-hash">{commitment}</code>
          </Row>
        )}
        <Row term="To keep">
          <FilesToKeep receipt={receipt} isOwn={isOwn} isOpenable={isOpenable} />
        </Row>
      </dl>
      <h2 className="govuk-heading-m">What was received as version {version}</h2>
      <SectionList sections={sections} files={isOwn ? filesOf(receipt) : {}} />
      <Details summary="How to compute the hash yourself">
        <p>
          Save the canonical form, which is the text below, and run <code>sha256sum</code> on the file: it
          gives the hash. <a href="/guidance/receipts">What a receipt proves, and how to verify it</a>
        </p>
        <pre className="app-typed">{canonical}</pre>
      </Details>
    </section>
  );
}

/** Where the author finds what everyone has of the files of the version. */
function filesOf({ attachments }: Receipt) {
  return Object.fromEntries(
    attachments.flatMap(({ attachment_id, address }) => (address ? [[attachment_id, address]] : [])),
  );
}

function FilesToKeep({
  receipt,
  isOwn,
  isOpenable,
}: {
  receipt: Receipt;
  isOwn: boolean;
  isOpenable: boolean;
}) {
  const { version, isSealed, attachments } = receipt;
  const confidentialFiles = attachments.filter(({ confidential }) => confidential === 1);
  const of = <span className="govuk-visually-hidden"> of version {version}</span>;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      <li>
        <a className="govuk-link" href={receiptFileAddress(receipt, "pdf")}>
          The receipt as a PDF{of}
        </a>
      </li>
      <li>
        <a className="govuk-link" href={receiptFileAddress(receipt, "json")}>
          The canonical form (JSON){of}
        </a>
      </li>
      {isSealed && isOwn && isOpenable && (
        <li>
          <a className="govuk-link" href={receiptFileAddress(receipt, "full.txt")}>
            Everything that you sent, with the confidential parts{of}
          </a>
          <br />
          Keep it safe. With it you can prove what the commitment is of.
        </li>
      )}
      {isOwn &&
        isOpenable &&
        confidentialFiles.map(({ attachment_id }, index) => (
          <li key={attachment_id}>
            <a className="govuk-link" href={ownFileAddress(receipt, attachment_id)}>
              Confidential file {index + 1}, as officials have it{of}
            </a>
          </li>
        ))}
      {isSealed && isOwn && !isOpenable && (
        <li>
          The key that protects your confidential parts is not there at this moment, so the portal cannot show
          them to you. They are kept. Please try again later.
        </li>
      )}
    </ul>
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
