import { capital } from "#app/content/phrases.ts";
import { hiddenAmong } from "#app/files/hidden-data.ts";
import { Details } from "#app/ui/details.tsx";
import { markingAddress, secrecyAddress } from "../../comment/addresses.ts";
import { groundText } from "../../parts/confidential/grounds.ts";
import { DraftMarks } from "../form/draft-marks.tsx";
import type { AttachedFile, AttachmentsView } from "./view-attachments.server.ts";

/** The files of the draft, each with what was found in it and done to it, and the ways to change that. */
export function AttachedFiles({ page }: { page: AttachmentsView }) {
  return (
    <section aria-labelledby="attached">
      <h2 className="govuk-heading-m" id="attached">
        Attached so far
      </h2>
      {page.attached.length === 0 && <p className="govuk-body">Nothing yet.</p>}
      <ul className="govuk-list app-attached">
        {page.attached.map((attachment) => (
          <li key={attachment.id} className="app-attached__file">
            <h3 className="govuk-heading-s app-attached__name">
              <bdi>{attachment.file?.name ?? "A file that is no longer there"}</bdi>
            </h3>
            <Facts attachment={attachment} />
            <Ways page={page} attachment={attachment} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const scans = {
  clean: "Scanned for viruses: nothing was found",
  "not scanned": "Not scanned for viruses: the portal has no scanner",
  waiting: "Held until the virus scanner answers. You can send your comment meanwhile",
  infected: "The virus scanner found something in it, so it was deleted. Remove it from the list",
};

function Facts({ attachment: { file, problems, ...secrecy } }: { attachment: AttachedFile }) {
  return (
    <>
      {file && (
        <p className="govuk-body">
          {capital(file.kind)}, {file.size}. {scans[file.scan]}.
        </p>
      )}
      <p className="govuk-body">
        <WhoMayRead secrecy={secrecy} />
      </p>
      {problems.length > 0 && (
        <p className="govuk-body">
          <strong>Still missing:</strong> {problems.join(". ")}.
        </p>
      )}
      {file && file.removed.length + file.remaining.length > 0 && (
        <Details
          summary={
            <>
              What was removed, and what stays
              <span className="govuk-visually-hidden"> in {file.name}</span>
            </>
          }
          open={file.removed.length > 0 || hiddenAmong(file.remaining).length > 0}
        >
          <Sentences heading="Removed" sentences={file.removed} />
          <Sentences
            heading="Could not be removed, or stays as part of what it says"
            sentences={file.remaining}
          />
        </Details>
      )}
    </>
  );
}

function WhoMayRead({ secrecy }: { secrecy: Pick<AttachedFile, "confidential" | "ground"> }) {
  if (secrecy.confidential === "no") return "Everyone may read it once the comment is published.";
  if (secrecy.confidential === "in part")
    return (
      <>
        <mark className="app-confidential">Only officials</mark> get the file. Everyone gets its words as
        plain text, without the parts that you mark.
      </>
    );
  return (
    <>
      <mark className="app-confidential">Only officials</mark> may read it
      {secrecy.ground && <>, on the ground: {groundText(secrecy.ground) ?? secrecy.ground}</>}.
    </>
  );
}

function Sentences({ heading, sentences }: { heading: string; sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <p>
        <strong>{heading}</strong>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function Ways({ page: { view, key }, attachment }: { page: AttachmentsView; attachment: AttachedFile }) {
  const hidden = <span className="govuk-visually-hidden"> {attachment.file?.name}</span>;
  return (
    <form method="post" encType="multipart/form-data" className="app-attached__ways">
      <DraftMarks kind={view.writer.kind} marks={view.marks} />
      <input type="hidden" name="key" value={key} />
      {attachment.file && (
        <a className="govuk-link" href={secrecyAddress(view.place, attachment.id)}>
          Change who may read it{hidden}
        </a>
      )}
      {attachment.file && attachment.confidential === "in part" && (
        <a className="govuk-link" href={markingAddress(view.place, attachment.id)}>
          Mark what is confidential{hidden}
        </a>
      )}
      <button type="submit" className="app-button-link" name="intent" value={`remove:${attachment.id}`}>
        Remove{hidden}
      </button>
    </form>
  );
}

/** The same files in short, as they stand among what is checked before sending. */
export function AttachedBriefly({ attached }: { attached: AttachedFile[] }) {
  return (
    <ul className="govuk-list">
      {attached.map(({ id, file, confidential, problems }) => (
        <li key={id} className="app-attached__name">
          <bdi>{file?.name ?? "A file that is no longer there"}</bdi>
          {file && `, ${file.kind}, ${file.size}`}
          {confidential === "yes" && ": only officials may read it"}
          {confidential === "in part" &&
            ": only officials get the file; everyone its words without the confidential parts"}
          {problems.map((problem) => (
            <span key={problem} className="govuk-error-message">
              {problem}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
