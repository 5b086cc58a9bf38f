import { useWords } from "#app/words/use-words.ts";
import { governmentReportAddress } from "./addresses.ts";

const files = [
  { query: "", words: "moderation-office.file" },
  { query: "?separator=semicolon", words: "moderation-office.file-semicolons" },
] as const;

/** The ways to the file of what was returned or rejected, and to what everyone reads of it. */
export function NotPublishedFiles({ government }: { government: string }) {
  const t = useWords();
  return (
    <ul className="app-links app-no-print">
      {files.map(({ query, words }) => (
        <li key={words}>
          <a className="govuk-link" href={`/officials/${government}/not-published.csv${query}`}>
            {t(words)}
          </a>
        </li>
      ))}
      <li>
        <a className="govuk-link" href={governmentReportAddress(government)}>
          {t("moderation-office.report-for-everyone")}
        </a>
      </li>
    </ul>
  );
}
