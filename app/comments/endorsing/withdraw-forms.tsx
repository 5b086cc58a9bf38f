import { Button } from "#app/ui/button.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { EndorserName } from "./endorser-name.tsx";
import type { listWithdrawable } from "./list-endorsements.server.ts";

type Endorsements = Awaited<ReturnType<typeof listWithdrawable>>;

/** The endorsements that the reader may take back. */
export function WithdrawForms({ endorsements }: { endorsements: Endorsements }) {
  const t = useWords();
  if (endorsements.length === 0) return null;
  return (
    <section aria-labelledby="withdraw">
      <h2 className="govuk-heading-m" id="withdraw">
        {t("endorsing.withdraw-an-endorsement")}
      </h2>
      <ul className="app-cards">
        {endorsements.map((endorsement) => (
          <li key={endorsement.id} className="app-card">
            <p className="govuk-body">
              <EndorserName endorser={endorsement} />
            </p>
            <form method="post">
              <input type="hidden" name="endorsement" value={endorsement.id} />
              <Button kind="secondary" name="intent" value="withdraw">
                {t("endorsing.withdraw", {
                  name: <EndorserName endorser={endorsement} />,
                  hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden>,
                })}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
