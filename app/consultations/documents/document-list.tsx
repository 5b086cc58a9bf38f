import type { ReactNode } from "react";
import { inWords, isKind } from "#app/files/kinds.ts";
import { Day } from "#app/ui/day.tsx";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { documentAddress } from "../addresses.ts";
import { writtenIn } from "../text-languages.ts";
import type { DocumentVersion, SupportingDocument } from "./document.ts";

interface Props {
  documents: SupportingDocument[];
  reference: string;
  timeZone: string;
  /** What can be done with one, by officials. */
  actionsOf?: (document: SupportingDocument) => ReactNode;
}

/** What an authority has put beside a measure, each in its last version, with the way to the earlier ones. */
export function DocumentList({ documents, reference, timeZone, actionsOf }: Props) {
  const t = useWords();
  return (
    <ul className="govuk-list app-documents">
      {documents.map((document) => {
        const [latest, ...earlier] = document.versions;
        if (!latest) return null;
        const shown = { document, reference, timeZone };
        return (
          <li key={document.id}>
            <OneVersion version={latest} {...shown} />
            {earlier.length > 0 && (
              <Details summary={t("documents.earlier-versions", { count: earlier.length })}>
                {earlier.map((version) => (
                  <OneVersion key={version.number} version={version} {...shown} />
                ))}
              </Details>
            )}
            {actionsOf?.(document)}
          </li>
        );
      })}
    </ul>
  );
}

interface VersionProps {
  version: DocumentVersion;
  document: SupportingDocument;
  reference: string;
  timeZone: string;
}

function OneVersion({ version, document, reference, timeZone }: VersionProps) {
  const t = useWords();
  const { number, title, language, added_at, name, file_kind, size, measure_version } = version;
  const facts = [
    t(`documents.kind ${document.kind}`),
    t.displayName("language", language),
    isKind(file_kind) ? t(`file-kinds.${file_kind}`) : "",
    t.say(inWords(size)),
  ];
  return (
    <div className="app-document">
      <p className="govuk-body">
        <a
          className="govuk-link"
          href={documentAddress(reference, document.id, number)}
          download={name}
          {...writtenIn(language)}
        >
          {title}
        </a>
      </p>
      <p className="govuk-body-s app-quiet">
        {facts.filter(Boolean).join(" · ")}
        {" · "}
        {t("documents.added", {
          version: String(number),
          measure: String(measure_version),
          when: <Day at={added_at} timeZone={timeZone} />,
        })}
      </p>
    </div>
  );
}

/** The same with its heading; nothing where there is none. */
export function SupportingDocuments(props: Props) {
  const t = useWords();
  if (props.documents.length === 0) return null;
  return (
    <section aria-labelledby="documents">
      <h2 className="govuk-heading-m" id="documents">
        {t("documents.supporting-documents")}
      </h2>
      <DocumentList {...props} />
    </section>
  );
}
