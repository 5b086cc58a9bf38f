import { Button } from "#app/ui/button.tsx";
import { useWords } from "#app/words/use-words.ts";
import { atRiskAddress } from "../../comment/addresses.ts";

/** On every page that is read in at-risk mode: that it is, and the way out. */
export function AtRiskBanner({ reference }: { reference: string }) {
  const t = useWords();
  return (
    <section className="app-at-risk app-no-print" aria-label={t("at-risk.at-risk-mode")}>
      <p className="govuk-body">
        {t("at-risk.nobody-but-the-holder", {
          strong: (words) => <strong>{words}</strong>,
          link: (words) => (
            <a className="govuk-link" href={atRiskAddress(reference)}>
              {words}
            </a>
          ),
        })}
      </p>
      <form method="post" action={atRiskAddress(reference, "/leave")}>
        <Button kind="secondary">{t("at-risk.leave")}</Button>
      </form>
    </section>
  );
}
