import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { DraftView } from "./view-draft.server.ts";

/** What was done to a draft, by whom, and what was said about it; the newest first. */
export function DraftHistory({ acts, timeZone }: { acts: DraftView["acts"]; timeZone: string }) {
  const t = useWords();
  return (
    <section aria-labelledby="draft-history">
      <h2 className="govuk-heading-m" id="draft-history">
        {t("review-office.what-was-done")}
      </h2>
      <ol className="app-history" reversed>
        {acts.map(({ id, kind, actor, occurred_at, fields, remark }) => (
          <li key={id}>
            <p className="app-history__stage">{t(`review-office.did ${kind}`, { official: actor })}</p>
            <p className="app-history__at">
              <FullMoment at={occurred_at} timeZone={timeZone} />
            </p>
            {fields.length > 0 && (
              <p className="govuk-body">{t.list(fields.map((field) => t(`review-office.field ${field}`)))}</p>
            )}
            {remark && <p className="govuk-body app-typed-lines">{remark}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
