import { shortened } from "#app/content/phrases.ts";
import { EachInput } from "./each-input.tsx";
import { SourceTable } from "./source-table.tsx";
import type { TechnicalDigest } from "./technical-digest.ts";

interface Props {
  entries: TechnicalDigest["entries"];
  reference: string;
  complete: boolean;
}

/** In characters; the inputs themselves stand under the table. */
const longestWords = 200;

/** Which entries of control lists comments name, for which end users, and what they say of end uses and licences. */
export function EntriesSection({ entries: { rows, each }, reference, complete }: Props) {
  if (each.all === 0) return null;
  return (
    <section className="app-figure" aria-labelledby="entries">
      <h3 className="govuk-heading-m" id="entries">
        Entries, destinations and licences
      </h3>
      <SourceTable
        caption="Entries named"
        of="Control list and entry"
        says="Destinations and end users"
        rows={rows.map(({ key, name, named, sources }) => ({
          key,
          name,
          words: shortened(named.join("; ") || "not stated", longestWords),
          sources,
        }))}
        reference={reference}
      />
      <EachInput
        summary="What each comment says of entries, destinations, end use and licences"
        groups={["entry", "use", "licensing"]}
        inputs={each}
        reference={reference}
        complete={complete}
      />
    </section>
  );
}
