import type { ReactNode } from "react";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "./addresses.ts";
import { DocumentLinks } from "./documents/document-links.tsx";
import { documentLists } from "./documents/document-lists.ts";
import { documentNames } from "./documents/document-names.ts";
import type { OfConsultation } from "./said/point-facts.tsx";
import { templatesAddress } from "./templates/addresses.ts";
import type { TemplateInUse } from "./templates/find-templates.server.ts";
import { InTemplate } from "./templates/in-template.tsx";

interface Props {
  consultation: OfConsultation;
  templates: readonly TemplateInUse[];
}

/** The digest to take away, and what its files hold. */
export function DigestFiles({ consultation, templates }: Props) {
  const t = useWords();
  const { government_code: government } = consultation;
  const code = (words: ReactNode[]) => <code>{words}</code>;
  const at = (part: string, words: string) => ({ href: digestAddress(consultation, part), words });
  const [brief, whole, tables] = documentLists(t, names, (name) =>
    digestAddress(consultation, `/documents/${name}`),
  );
  const further = [
    at(".csv", t("digests.figures-file")),
    at("/comments.csv", t("digests.comments-file")),
    at(".csv?separator=semicolon", t("digests.figures-file-semicolons")),
    at("/comments.csv?separator=semicolon", t("digests.comments-file-semicolons")),
  ];
  const lists = [
    brief,
    { ...whole, links: [...whole.links, at("/print", t("digests.page-to-print"))] },
    { ...tables, links: [...tables.links, ...further] },
  ];
  return (
    <>
      <DocumentLinks lists={lists} level={3} />
      <InTemplate
        {...{ templates, government }}
        addressOf={(name) => digestAddress(consultation, `/documents/${name}`)}
      />
      <Details summary={t("digests.what-is-in-the-files")}>
        <p>{t("digest-documents.in-documents")}</p>
        <p>
          {t("templates-office.own-template", {
            link: (words) => (
              <a className="govuk-link" href={templatesAddress(government)}>
                {words}
              </a>
            ),
          })}
        </p>
        <p>{t("digest-documents.in-tables", { code })}</p>
        <p>{t("digests.in-figures-file", { code })}</p>
        <p>{t("digests.in-comments-file", { code })}</p>
        <p>{t("digests.in-both-files")}</p>
      </Details>
    </>
  );
}

/** The figures have a file of their own, with heads in the reader’s language. */
const names = documentNames.filter((name) => name !== "figures.csv");
