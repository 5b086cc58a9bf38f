import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { ScanNote } from "../../parts/attachments/scan-note.tsx";
import { groundText } from "../../parts/confidential/grounds.ts";
import { MarkedText } from "../../parts/confidential/marked-text.tsx";
import type { Looked } from "./find-confidential.server.ts";

interface Props {
  looked: Looked;
  /** The address of the page, below which the files are fetched. */
  page: string;
}

/** A comment in full as officials read it, with what is claimed for each part of it that is confidential. */
export function ConfidentialContent({ looked: { version, texts, claims, files, filesInPart }, page }: Props) {
  return (
    <>
      <section aria-labelledby="in-full">
        <h2 className="govuk-heading-m" id="in-full" tabIndex={-1}>
          Version {version} in full
        </h2>
        {texts.map(({ label, isMarkdown, officials }) => (
          <section key={label} className="app-versions__text" aria-label={label}>
            <h3 className="govuk-heading-s">{label}</h3>
            {isMarkdown ? (
              <Prose html={officials} />
            ) : (
              <p className="govuk-body app-typed-lines" dir="auto">
                <MarkedText text={officials} />
              </p>
            )}
          </section>
        ))}
      </section>
      <section aria-labelledby="claims">
        <h2 className="govuk-heading-m" id="claims">
          What is claimed for each part
        </h2>
        {claims.map(({ text, ...claim }, index) => (
          <ClaimMade key={text} title={`Confidential part ${index + 1}`} {...claim} />
        ))}
        {files.map(({ id, kept, ...claim }, index) => (
          <ClaimMade key={id} title={`Confidential file ${index + 1}`} {...claim}>
            <FetchFile address={`${page}/files/${id}`} version={version} file={kept} />
          </ClaimMade>
        ))}
      </section>
      {filesInPart.length > 0 && (
        <section aria-labelledby="files-in-part">
          <h2 className="govuk-heading-m" id="files-in-part">
            Files that are confidential in part
          </h2>
          <p className="govuk-body">
            Their words stand above. Everyone has these words without the confidential parts; you can have the
            files themselves.
          </p>
          {filesInPart.map(({ id, kept }) => (
            <div className="app-claim" key={id}>
              <FetchFile address={`${page}/files/${id}`} version={version} file={kept} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

interface ClaimMadeProps {
  title: string;
  /** Of a part of a text: what is marked, and where. */
  words?: string;
  places?: string[];
  ground: string;
  justification: string;
  summary: string;
  children?: ReactNode;
}

function ClaimMade({ title, words, places = [], ground, justification, summary, children }: ClaimMadeProps) {
  const rows = [
    ...(places.length > 0 ? [{ term: "Marked in", words: places.join("; ") }] : []),
    { term: "Ground", words: groundText(ground) ?? ground },
    { term: "Why it must not be published", words: justification },
    { term: "What everyone reads instead", words: summary || "The ground alone" },
  ];
  return (
    <div className="app-claim">
      <h3 className="govuk-heading-s">{title}</h3>
      {words !== undefined && (
        <blockquote className="app-claim__text" dir="auto">
          <mark className="app-confidential">{words}</mark>
        </blockquote>
      )}
      {children}
      <dl className="govuk-summary-list">
        {rows.map(({ term, words }) => (
          <div key={term} className="govuk-summary-list__row">
            <dt className="govuk-summary-list__key">{term}</dt>
            <dd className="govuk-summary-list__value app-typed-lines" dir="auto">
              {words}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

interface FetchFileProps {
  address: string;
  version: number;
  file: Looked["files"][number]["kept"];
}

function FetchFile({ address, version, file }: FetchFileProps) {
  if (!file) return <p className="govuk-body">The portal no longer has this file.</p>;
  const { name, kind, size, scan } = file;
  if (name === null)
    return (
      <p className="govuk-body">
        This file cannot be opened: the key that opens it is not there. Ask whoever operates the portal.
      </p>
    );
  const isThere = scan === "clean" || scan === "not scanned";
  return (
    <>
      <p className="govuk-body app-attachments__name">
        <bdi>{name}</bdi>{" "}
        <span className="app-quiet">
          {kind}, {size}
          {scan === "not scanned" && ", not scanned for viruses"}
        </span>
      </p>
      <ScanNote scan={scan} />
      {isThere && (
        <form method="post" action={address}>
          <input type="hidden" name="version" value={version} />
          <Button kind="secondary">
            Download the file<span className="govuk-visually-hidden"> {name}</span>
          </Button>
          <p className="govuk-body">It is recorded that you have it.</p>
        </form>
      )}
    </>
  );
}
