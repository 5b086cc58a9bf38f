import { Button } from "#app/ui/button.tsx";
import { atRiskAddress } from "../../comment/addresses.ts";

/** On every page that is read in at-risk mode: that it is, and the way out. */
export function AtRiskBanner({ reference }: { reference: string }) {
  return (
    <section className="app-at-risk app-no-print" aria-label="At-risk mode">
      <p className="govuk-body">
        <strong>At-risk mode.</strong> On the pages of this consultation you are nobody but the holder of your
        key.{" "}
        <a className="govuk-link" href={atRiskAddress(reference)}>
          What you have under it
        </a>
      </p>
      <form method="post" action={atRiskAddress(reference, "/leave")}>
        <Button kind="secondary">Leave at-risk mode</Button>
      </form>
    </section>
  );
}
