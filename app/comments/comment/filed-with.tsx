import { governmentName } from "#app/governments/government-name.ts";
import { zoneWords } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import { receiptAddress } from "./addresses.ts";
import type { FiledWith } from "./filed-with.server.ts";
import { SentAt } from "./sent-at.tsx";

/** What each of the other governments acknowledged of a comment that was filed with all of them at once. */
export function Acknowledgements({ filed }: { filed: FiledWith[] }) {
  const t = useWords();
  if (filed.length === 0) return null;
  return (
    <section aria-labelledby="filed-with">
      <h2 className="govuk-heading-m" id="filed-with">
        {t("joint.also-received-by")}
      </h2>
      <dl className="govuk-summary-list">
        {filed.map((other) => (
          <div className="govuk-summary-list__row" key={other.reference}>
            <dt className="govuk-summary-list__key">{governmentName(t, other)}</dt>
            <dd className="govuk-summary-list__value">
              <OtherReceipt other={other} />
              <br />
              <SentAt at={other.submitted_at} timeZone={other.time_zone} attribution={other.attribution} /> (
              {zoneWords(t, other.time_zone)})
              <br />
              <code className="app-hash">{other.hash}</code>
              {other.withdrawn_at && <p className="govuk-body">{t("joint.withdrawn-there")}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** That what is done with this comment leaves those at the other governments as they are, and the ways to them. */
export function OthersStay({ filed, act }: { filed: FiledWith[]; act: "change" | "withdraw" }) {
  const t = useWords();
  if (filed.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{t("joint.others-stay", { act })}</p>
      <ul className="govuk-list">
        {filed.map((other) => (
          <li key={other.reference}>
            {governmentName(t, other)}: <OtherReceipt other={other} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OtherReceipt({ other: { reference, number } }: { other: FiledWith }) {
  const t = useWords();
  return (
    <a className="govuk-link" href={receiptAddress(reference, number)}>
      {t("joint.comment-on", { reference, number: String(number) })}
    </a>
  );
}
