import { governmentName } from "#app/governments/government-name.ts";
import { Button } from "#app/ui/button.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { JointOffice } from "./view-joint.server.ts";

/** The governments that were asked to hold a consultation together, and how each of them stands. */
export function JointMembers({ joint }: { joint: JointOffice }) {
  const t = useWords();
  if (joint.members.length === 0) return <p className="govuk-body">{t("joint-office.held-alone")}</p>;
  return (
    <dl className="govuk-summary-list">
      {joint.members.map((member) => {
        const { government_code, standing, reference } = member;
        const government = governmentName(t, member);
        return (
          <div className="govuk-summary-list__row" key={government_code}>
            <dt className="govuk-summary-list__key">{government}</dt>
            <dd className="govuk-summary-list__value">
              {t(`joint-office.standing ${standing}`)}
              {reference !== null && (
                <>
                  <br />
                  <a className="govuk-link" href={`/consultations/${reference}`}>
                    {t("joint-office.announced-as", { reference })}
                  </a>
                </>
              )}
            </dd>
            <dd className="govuk-summary-list__actions">
              {joint.leads && standing === "invited" && (
                <form method="post">
                  <input type="hidden" name="intent" value="revoke" />
                  <Button kind="secondary" name="government" value={government_code}>
                    {t("joint-office.take-back", { government, hidden })}
                  </Button>
                </form>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
