import type { ReactNode } from "react";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  /** The address of the same figures as CSV. */
  file: string;
  /** Where else the report leads. */
  children?: ReactNode;
}

/** The ways on from a report. */
export function ReportLinks({ file, children }: Props) {
  const t = useWords();
  return (
    <ul className="app-links app-no-print">
      <li>
        <a className="govuk-link" href={file}>
          {t("moderation-report.as-spreadsheet")}
        </a>
      </li>
      <li>
        <a className="govuk-link" href="/guidance/moderation#the-grounds">
          {t("moderation-report.what-grounds-mean")}
        </a>
      </li>
      {children && <li>{children}</li>}
    </ul>
  );
}
