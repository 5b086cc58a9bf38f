import { inWords, isKind } from "#app/files/kinds.ts";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Ground, Scan } from "#db/schema.ts";
import { GroundLink } from "../../comment/ground-link.tsx";
import { groundWords } from "../../comment/grounds.ts";
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
  /** On what ground a moderator took it out, or some of its words. */
  redacted?: Ground | null;
}

/** The files of a comment as everyone may know them. */
export function AttachmentList({ attachments }: { attachments: ShownAttachment[] }) {
  const t = useWords();
  return (
    <section className="app-attachments">
      <h2 className="govuk-heading-m">{t("attachments.attachments")}</h2>
      <ul className="govuk-list app-attachments__list">
        {attachments.map((attachment) => (
          <li key={attachment.attachment_id} id={`file-${attachment.attachment_id}`}>
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

function Confidential({ attachment: { ground, summary, redacted } }: { attachment: ShownAttachment }) {
  const t = useWords();
  if (redacted)
    return (
      <p className="govuk-body">
        {t("redacted.file-withheld", { ground: <GroundLink ground={redacted} /> })}
      </p>
    );
  const words = groundWords(t, ground ?? "");
  return (
    <p className="govuk-body">
      {summary
        ? t("attachments.confidential-file-and-summary", { ground: words, summary: <bdi>{summary}</bdi> })
        : t("attachments.confidential-file", { ground: words })}
    </p>
  );
}

function Public({ attachment, name }: { attachment: ShownAttachment; name: string }) {
  const t = useWords();
  const { kind, sha256, address } = attachment;
  const size = t.say(inWords(attachment.size ?? 0));
  const facts = { kind: kind && isKind(kind) ? t(`file-kinds.${kind}`) : "", size };
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
          {scan === "not scanned"
            ? t("attachments.kind-and-size-not-scanned", facts)
            : t("attachments.kind-and-size", facts)}
        </span>
      </p>
      {isInPart && (
        <p className="govuk-body">
          {t(attachment.redacted ? "redacted.words-alone" : "attachments.words-alone")}
        </p>
      )}
      <ScanNote scan={scan} />
      <details className="govuk-details app-attachments__hash">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            {t("attachments.check-your-copy", {
              name,
              hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden>,
            })}
          </span>
        </summary>
        <div className="govuk-details__text">
          {t("attachments.hash", { hash: <code className="app-hash">{sha256}</code> })}
        </div>
      </details>
    </>
  );
}
