import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { groundWords } from "../comment/grounds.ts";
import { Answers } from "../parts/answers/answers.tsx";
import { AttachmentList } from "../parts/attachments/attachment-list.tsx";
import { inputKinds } from "../parts/inputs/input-kind.ts";
import { Inputs } from "../parts/inputs/inputs.tsx";
import { Redactions } from "./redacted/redactions.tsx";
import type { VersionParts } from "./version-parts.server.ts";

export type Further = Omit<VersionParts, "points">;

interface Props {
  parts: Further;
  /** BCP 47, of what the author wrote, where it is known. */
  language: string | null;
  /** Of the consultation. */
  reference: string;
}

/** What a comment says beside its remarks and points: answers, structured input, files, and what is confidential in it. */
export function FurtherParts({ parts, language, reference }: Props) {
  const { shown_answers, attachments, redactions } = parts;
  // Confidential files are listed with the others.
  const confidential_parts = parts.confidential_parts.filter(({ kind }) => kind === "text");
  return (
    <>
      <Answers answers={shown_answers} language={language} />
      {inputKinds.map((kind) => (
        <Inputs key={kind} kind={kind} inputs={parts[kind]} language={language} reference={reference} />
      ))}
      {attachments.length > 0 && <AttachmentList attachments={attachments} />}
      {confidential_parts.length > 0 && <ConfidentialParts parts={confidential_parts} />}
      {redactions.length > 0 && <Redactions redactions={redactions} />}
    </>
  );
}

/** That something is confidential, on what ground, and what may be said of it; never how long it is. */
function ConfidentialParts({ parts }: { parts: Further["confidential_parts"] }) {
  const t = useWords();
  return (
    <section>
      <h2 className="govuk-heading-m">{t("reading.confidential-parts")}</h2>
      <p className="govuk-body">
        {t("reading.read-by-officials-alone", { count: parts.length })}{" "}
        <a className="govuk-link" href="/guidance/confidential">
          {t("reading.about-confidential-parts")}
        </a>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {parts.map((part) => (
          <li key={part.sort_order}>{confidentialPart(t, part)}</li>
        ))}
      </ul>
    </section>
  );
}

function confidentialPart(t: Translator, part: Further["confidential_parts"][number]) {
  const { kind, summary } = part;
  const what = kind === "attachment" ? "file" : "passage";
  const ground = groundWords(t, part.ground);
  return summary
    ? t(`reading.${what}-on-ground-with-summary`, { ground, summary: <bdi>{summary}</bdi> })
    : t(`reading.${what}-on-ground`, { ground });
}
