import type { ReactNode } from "react";
import { Details } from "#app/ui/details.tsx";
import { zoneWords } from "#app/ui/full-moment.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import type { Around } from "#app/words/facts.ts";
import { useWords } from "#app/words/use-words.ts";
import { ownFileAddress, receiptFileAddress } from "../comment/addresses.ts";
import { SentAt } from "../comment/sent-at.tsx";
import { SectionList } from "../reading/compare/section-list.tsx";
import { TakenOutList } from "../reading/redacted/taken-out.tsx";
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
  const t = useWords();
  const { version, submitted_at, hash, commitment, canonical, sections, attribution, isReply } = receipt;
  const { taken } = receipt;
  return (
    <section className="app-receipt" aria-label={t("receipts.version-name", { version })}>
      <dl className="govuk-summary-list">
        <Row term={t("receipts.version")}>{t.number(version)}</Row>
        {!isReply && (
          <Row term={t("receipts.measure")}>
            {t("receipts.measure-version", { version: receipt.measure_version })}
          </Row>
        )}
        <Row term={t("receipts.received")}>
          <SentAt at={submitted_at} timeZone={timeZone} attribution={attribution} /> ({zoneWords(t, timeZone)}
          )
          <br />
          {attribution === "at risk" ? (
            t("receipts.day-alone-is-kept", { beginning: <code>{submitted_at}</code> })
          ) : (
            <code>{submitted_at}</code>
          )}
        </Row>
        <Row term={t("receipts.hash")}>
          <code className="app-hash">{hash}</code>
        </Row>
        {commitment && (
          <Row term={t("receipts.commitment")}>
            <code className="app-hash">{commitment}</code>
          </Row>
        )}
        <Row term={t("receipts.to-keep")}>
          <FilesToKeep receipt={receipt} isOwn={isOwn} isOpenable={isOpenable} />
        </Row>
      </dl>
      {taken.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t("redacted.what-was-taken-out")}</h2>
          <p className="govuk-body">{t("redacted.all-of-it-is-proved")}</p>
          <TakenOutList taken={taken} comment={receipt} />
        </>
      )}
      <h2 className="govuk-heading-m">{t("receipts.received-as-version", { version })}</h2>
      <SectionList sections={sections} files={isOwn ? filesOf(receipt) : {}} />
      <Details summary={t("receipts.compute-it-yourself")}>
        <p>
          {t("receipts.how-to-compute", {
            code: (command) => <code>{command}</code>,
            link: (words) => <a href="/guidance/receipts">{words}</a>,
          })}
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

interface FilesProps {
  receipt: Receipt;
  isOwn: boolean;
  isOpenable: boolean;
}

function FilesToKeep({ receipt, isOwn, isOpenable }: FilesProps) {
  const t = useWords();
  const { version, isSealed } = receipt;
  const ofVersion = { version, hidden };
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      <li>
        <a className="govuk-link" href={receiptFileAddress(receipt, "pdf")}>
          {t("receipts.as-a-pdf", ofVersion)}
        </a>
      </li>
      <li>
        <a className="govuk-link" href={receiptFileAddress(receipt, "json")}>
          {t("receipts.canonical-form", ofVersion)}
        </a>
      </li>
      {isSealed && isOwn && isOpenable && (
        <li>
          <a className="govuk-link" href={receiptFileAddress(receipt, "full.txt")}>
            {t("receipts.everything-you-sent", ofVersion)}
          </a>
          <br />
          {t("receipts.keep-it-safe")}
        </li>
      )}
      {isOwn && isOpenable && <ConfidentialFiles receipt={receipt} />}
      {isSealed && isOwn && !isOpenable && <li>{t("receipts.key-is-away")}</li>}
    </ul>
  );
}

function ConfidentialFiles({ receipt }: { receipt: Receipt }) {
  const t = useWords();
  const { version, attachments } = receipt;
  return attachments
    .filter(({ confidential }) => confidential === 1)
    .map(({ attachment_id }, index) => (
      <li key={attachment_id}>
        <a className="govuk-link" href={ownFileAddress(receipt, attachment_id)}>
          {t("receipts.confidential-file", { place: index + 1, version, hidden })}
        </a>
      </li>
    ));
}

const hidden: Around = (words) => <VisuallyHidden>{words}</VisuallyHidden>;

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{term}</dt>
      <dd className="govuk-summary-list__value">{children}</dd>
    </div>
  );
}
