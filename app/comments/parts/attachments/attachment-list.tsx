import { inWords, isKind, kinds } from "#app/files/kinds.ts";
import type { Scan } from "#db/schema.ts";
import { groundText } from "../confidential/grounds.ts";
import { ScanNote } from "./scan-note.tsx";

export interface ShownAttachment {
  attachment_id: string;
  /** Officials alone have the file itself. */
  confidential: 0 | 1;
  /** Null, as all that follows but ground and summary, where the file is confidential. */
  name: string | null;
  kind: string | null;
  size: number | null;
  sha256: string | null;
  address: string | null;
  scan: Scan;
  ground: string | null;
  summary: string | null;
}

/** The files of a comment as everyone may know them. */
export function AttachmentList({ attachments }: { attachments: ShownAttachment[] }) {
  return (
    <section className="app-attachments">
      <h2 className="govuk-heading-m">Attachments</h2>
      <ul className="govuk-list app-attachments__list">
        {attachments.map((attachment) => (
          <li key={attachment.attachment_id}>
            {attachment.name === null ? (
              <Confidential attachment={attachment} />
            ) : (
              <Public attachment={attachment} name={attachment.name} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Confidential({ attachment: { ground, summary } }: { attachment: ShownAttachment }) {
  return (
    <p className="govuk-body">
      A confidential file: {groundText(ground ?? "") ?? ground}
      {summary && (
        <>
          , <bdi>{summary}</bdi>
        </>
      )}
    </p>
  );
}

function Public({ attachment, name }: { attachment: ShownAttachment; name: string }) {
  const { kind, size, sha256, address } = attachment;
  const isInPart = attachment.confidential === 1;
  // What everyone has of a file that is confidential in part is plain text, whatever the scanner says of the file.
  const scan = isInPart ? "clean" : attachment.scan;
  const mayDownload = scan === "clean" || scan === "not scanned";
  return (
    <>
      <p className="govuk-body app-attachments__name">
        {mayDownload && address ? (
          <a className="govuk-link" href={address} download={name}>
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{name}</bdi>
        )}{" "}
        <span className="app-quiet">
          {kind && isKind(kind) && kinds[kind].name}, {inWords(size ?? 0)}
          {scan === "not scanned" && ", not scanned for viruses"}
        </span>
      </p>
      {isInPart && (
        <p className="govuk-body">
          The words of a file that is confidential in part, without those parts. Officials have the file
          itself.
        </p>
      )}
      <ScanNote scan={scan} />
      <details className="govuk-details app-attachments__hash">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            Check that your copy is the file that stands here
            <span className="govuk-visually-hidden">: {name}</span>
          </span>
        </summary>
        <div className="govuk-details__text">
          SHA-256: <code className="app-hash">{sha256}</code>
        </div>
      </details>
    </>
  );
}
