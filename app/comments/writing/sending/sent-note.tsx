import { receiptAddress } from "../../comment/addresses.ts";

/** Leads someone who goes on writing in an old window to the comment that the draft has become. */
export function SentNote({ reference, number }: { reference: string; number: number | undefined }) {
  if (number === undefined) return null;
  return (
    <p className="govuk-inset-text" id="form">
      This draft was sent as comment {number}.{" "}
      <a className="govuk-link" href={receiptAddress(reference, number)}>
        See its receipt
      </a>
    </p>
  );
}
