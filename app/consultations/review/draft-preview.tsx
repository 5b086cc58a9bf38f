import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/words/use-words.ts";
import { provisionAddress } from "../addresses.ts";
import { ConsultationFacts } from "../consultation-facts.tsx";
import { DocumentList } from "../documents/document-list.tsx";
import type { Frame } from "../frame.ts";
import { ProvisionText } from "../provision-text.tsx";
import { QuestionsList } from "../questions/questions-list.tsx";
import { SubjectList } from "../subjects/subject-list.tsx";
import { writtenIn } from "../text-languages.ts";
import type { DraftPreviewed } from "./preview-draft.server.ts";

/** A draft as everyone will read it, on one page. */
export function DraftPreview({ frame, preview }: { frame: Frame; preview: DraftPreviewed }) {
  const t = useWords();
  const { facts, subjects, questions, documents, measure } = preview;
  const { reference, time_zone, title } = frame;
  const { language } = frame.text;
  return (
    <section className="app-cut" aria-labelledby="as-readers-see-it">
      <h2 className="govuk-heading-l" id="as-readers-see-it">
        {t("review-office.as-readers-will-see-it")}
      </h2>
      <p className="govuk-body app-quiet">{t("review-office.this-is-how")}</p>
      <h3 className="govuk-heading-l" {...writtenIn(language)}>
        {title}
      </h3>
      <p className="app-lede" {...writtenIn(language)}>
        {facts.summary}
      </p>
      <ConsultationFacts frame={frame} facts={facts} />
      <SubjectList {...subjects} />
      {documents.length > 0 && (
        <>
          <h3 className="govuk-heading-m">{t("documents.supporting-documents")}</h3>
          <DocumentList documents={documents} reference={reference} timeZone={time_zone} />
        </>
      )}
      {questions.length > 0 && (
        <>
          <h3 className="govuk-heading-m">{t("review-office.the-questions")}</h3>
          <QuestionsList reference={reference} questions={questions} level={4} />
        </>
      )}
      <h3 className="govuk-heading-m">{t("review-office.the-measure")}</h3>
      {measure.preamble && <Prose html={measure.preamble} {...writtenIn(language)} />}
      {measure.provisions.map((provision) => (
        <ProvisionText
          key={provision.anchor}
          provision={provision}
          indent={Math.max(0, provision.depth - 1)}
          level={Math.min(6, 4 + provision.depth)}
          address={provisionAddress(reference, provision.anchor)}
          language={language}
        />
      ))}
      {measure.isCut && <p className="govuk-body">{t("review-office.first-part")}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={`/consultations/${reference}/measure`}>
          {t("review-office.whole-measure")}
        </a>
      </p>
    </section>
  );
}
