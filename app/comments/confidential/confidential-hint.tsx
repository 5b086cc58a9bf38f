/** Said beside a text that may hold confidential parts, after what is said of it otherwise. */
export function ConfidentialHint({ said }: { said?: string }) {
  return (
    <>
      {said && `${said} `}
      Put what only officials may read between [[ and ]].{" "}
      <a className="govuk-link" href="/guidance/confidential">
        About confidential parts
      </a>
    </>
  );
}
