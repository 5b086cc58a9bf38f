/** Said beside every text that may hold confidential parts. */
export function ConfidentialHint() {
  return (
    <>
      Put what only officials may read between [[ and ]].{" "}
      <a className="govuk-link" href="/guidance/confidential">
        About confidential parts
      </a>
    </>
  );
}
