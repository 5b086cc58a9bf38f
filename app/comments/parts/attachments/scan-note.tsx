import type { Scan } from "#db/schema.ts";

/** Why a file of a comment cannot be had, where that is for the virus scanner's sake. */
export function ScanNote({ scan }: { scan: Scan }) {
  if (scan === "waiting")
    return (
      <p className="govuk-body">Held until it has been scanned for viruses; it can be read after that.</p>
    );
  if (scan === "infected")
    return (
      <p className="govuk-body">
        The virus scanner found something in this file after it was attached, so it was deleted.
      </p>
    );
  return null;
}
