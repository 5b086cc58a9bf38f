import type { ReactNode } from "react";
import { useWords } from "#app/words/use-words.ts";

/** Says what has just been done; `after` it stands what can be done about that. */
export function Notice({ children, after }: { children: ReactNode; after?: ReactNode }) {
  const t = useWords();
  return (
    <div
      className="govuk-notification-banner govuk-notification-banner--success"
      role="alert"
      aria-labelledby="notice-title"
      tabIndex={-1}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="notice-title">
          {t("ui.done")}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{children}</p>
        {after}
      </div>
    </div>
  );
}
