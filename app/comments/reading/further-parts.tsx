import { Answers } from "../answers/answers.tsx";
import { AttachmentList } from "../attachments/attachment-list.tsx";
import type { VersionParts } from "./version-parts.server.ts";

export type Further = Omit<VersionParts, "points">;

interface Props {
  parts: Further;
  /** BCP 47, of what the author wrote, where it is known. */
  language: string | null;
}

/** What a comment says beside its remarks and points: answers, structured input, files, and what is confidential in it. */
export function FurtherParts({ parts, language }: Props) {
  const { shown_answers, attachments } = parts;
  // Confidential files are listed with the others.
  const confidential_parts = parts.confidential_parts.filter(({ kind }) => kind === "text");
  return (
    <>
      <Answers answers={shown_answers} language={language} />
      {attachments.length > 0 && <AttachmentList attachments={attachments} />}
      {confidential_parts.length > 0 && <ConfidentialParts parts={confidential_parts} />}
    </>
  );
}

function ConfidentialParts({ parts }: { parts: Further["confidential_parts"] }) {
  return (
    <section>
      <h2 className="govuk-heading-m">Confidential parts</h2>
      <ul className="govuk-list govuk-list--bullet">
        {parts.map(({ kind, ground, summary, sort_order }) => (
          <li key={sort_order}>
            {kind === "attachment" ? "A file" : "A passage"}, {ground}
            {summary && `: ${summary}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
