import type { ReactNode } from "react";

/** Said beside a text that may hold confidential parts, after what is said of it otherwise. */
export function ConfidentialHint({ said }: { said?: ReactNode }) {
  return (
    <>
      {said} Put what only officials may read between [[ and ]].{" "}
      <a className="govuk-link" href="/guidance/confidential">
        About confidential parts
      </a>
    </>
  );
}
