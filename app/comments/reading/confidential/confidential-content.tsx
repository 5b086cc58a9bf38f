import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { groundWords } from "../../comment/grounds.ts";
import { ScanNote } from "../../parts/attachments/scan-note.tsx";
import { MarkedText } from "../../parts/confidential/marked-text.tsx";
import type { Looked } from "./find-confidential.server.ts";

interface Props {
  looked: Looked;
  /** The address of the page, below which the files are fetched. */
  page: string;
}

/** A comment in full as officials read it, with what is claimed for each part of it that is confidential. */
export function ConfidentialContent({ looked: { version, texts, claims, files, filesInPart }, page }: Props) {
  const t = useWords();
  return (
    <>
      <section aria-labelledby="in-full">
        <h2 className="govuk-heading-m" id="in-full" tabIndex={-1}>
          {t("looking.version-in-full", { version: String(version) })}
        </h2>
        {texts.map(({ label, isProse, officials }) => (
          <section key={label} className="app-versions__text" aria-label={label}>
            <h3 className="govuk-heading-s">{label}</h3>
            {isProse ? (
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
          {t("looking.what-is-claimed")}
        </h2>
        {claims.map((claim, index) => {
          const title = t("looking.confidential-part", { number: String(index + 1) });
          return claim ? (
            <ClaimMade key={title} title={title} {...claim} />
          ) : (
            <div className="app-claim" key={title}>
              <h3 className="govuk-heading-s">{title}</h3>
              <p className="govuk-body">{t("looking.taken-out")}</p>
            </div>
          );
        })}
        {files.map(({ id, kept, ...claim }, index) => (
          <ClaimMade
            key={id}
            title={t("looking.confidential-file", { number: String(index + 1) })}
            {...claim}
          >
            <FetchFile address={`${page}/files/${id}`} version={version} file={kept} />
          </ClaimMade>
        ))}
      </section>
      {filesInPart.length > 0 && (
        <section aria-labelledby="files-in-part">
          <h2 className="govuk-heading-m" id="files-in-part">
            {t("looking.files-in-part")}
          </h2>
          <p className="govuk-body">{t("looking.files-in-part-text")}</p>
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
  const t = useWords();
  const rows = [
    ...(places.length > 0 ? [{ term: t("looking.marked-in"), words: places.join("; ") }] : []),
    { term: t("looking.ground"), words: groundWords(t, ground) },
    { term: t("looking.why-not-published"), words: justification },
    { term: t("looking.read-instead"), words: summary || t("looking.the-ground-alone") },
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
  const t = useWords();
  if (!file) return <p className="govuk-body">{t("looking.file-gone")}</p>;
  const { name, kind, size, scan } = file;
  if (name === null) return <p className="govuk-body">{t("looking.file-locked")}</p>;
  const isThere = scan === "clean" || scan === "not scanned";
  return (
    <>
      <p className="govuk-body app-attachments__name">
        <bdi>{name}</bdi>{" "}
        <span className="app-quiet">
          {t(scan === "not scanned" ? "looking.kind-and-size-not-scanned" : "looking.kind-and-size", {
            kind,
            size: size ?? "",
          })}
        </span>
      </p>
      <ScanNote scan={scan} />
      {isThere && (
        <form method="post" action={address}>
          <input type="hidden" name="version" value={version} />
          <Button kind="secondary">
            {t("looking.download-the-file", {
              name,
              hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden>,
            })}
          </Button>
          <p className="govuk-body">{t("looking.fetching-is-recorded")}</p>
        </form>
      )}
    </>
  );
}
