import { governmentName } from "#app/governments/government-name.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { JointOffice } from "./view-joint.server.ts";

/** What officials can do about a joint consultation: invite another government, or leave before announcing. */
export function JointForms({ joint, errors = {} }: { joint: JointOffice; errors?: Errors }) {
  const t = useWords();
  return (
    <>
      {joint.leads && (
        <form method="post" noValidate aria-labelledby="invite">
          <h2 className="govuk-heading-m" id="invite">
            {t("joint-office.invite-a-government")}
          </h2>
          <p className="govuk-body">{t("joint-office.what-inviting-does")}</p>
          <Select
            name="government"
            label={t("consultations.government")}
            none={t("joint-office.none-chosen")}
            error={errors.government}
            options={joint.toInvite
              .map(({ code, name }) => ({
                value: code,
                text: governmentName(t, { government_code: code, government_name: name }),
              }))
              .sort((one, other) => t.compare(one.text, other.text))}
          />
          <Button name="intent" value="invite">
            {t("joint-office.invite")}
          </Button>
        </form>
      )}
      {joint.mayLeave && (
        <form method="post" noValidate aria-labelledby="leave">
          <h2 className="govuk-heading-m" id="leave">
            {t("joint-office.leave-heading")}
          </h2>
          <p className="govuk-body">{t("joint-office.what-leaving-does")}</p>
          <Button kind="secondary" name="intent" value="leave">
            {t("joint-office.leave")}
          </Button>
        </form>
      )}
    </>
  );
}
