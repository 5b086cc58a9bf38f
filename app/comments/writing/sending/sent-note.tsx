import { useWords } from "#app/words/use-words.ts";
import { receiptAddress } from "../../comment/addresses.ts";

/** Leads someone who goes on writing in an old window to the comment that the draft has become. */
export function SentNote({ reference, number }: { reference: string; number: number | undefined }) {
  const t = useWords();
  if (number === undefined) return null;
  return (
    <p className="govuk-inset-text" id="form">
      {t("sending.sent-as", {
        number: String(number),
        link: (words) => (
          <a className="govuk-link" href={receiptAddress(reference, number)}>
            {words}
          </a>
        ),
      })}
    </p>
  );
}
