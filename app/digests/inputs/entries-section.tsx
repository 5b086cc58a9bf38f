import type { PublishedInput } from "#app/comments/parts/inputs/inputs.server.ts";
import { shortened } from "#app/content/wording.ts";
import { EachInput } from "./each-input.tsx";
import { entriesOf, namedIn, withEntries } from "./entries.ts";
import { SourceTable } from "./source-table.tsx";

interface Props {
  inputs: PublishedInput[];
  reference: string;
  complete: boolean;
}

/** In characters; the inputs themselves stand under the table. */
const longestWords = 200;

/** Which entries of control lists comments name, for which end users, and what they say of end uses and licences. */
export function EntriesSection({ inputs, reference, complete }: Props) {
  const own = withEntries(inputs);
  if (own.length === 0) return null;
  return (
    <section className="app-figure" aria-labelledby="entries">
      <h3 className="govuk-heading-m" id="entries">
        Entries, destinations and licences
      </h3>
      <SourceTable
        caption="Entries named"
        of="Control list and entry"
        says="Destinations and end users"
        rows={entriesOf(own).map(({ key, name, inputs }) => ({
          key,
          name,
          words: shortened(wordsOf(inputs), longestWords),
          sources: inputs,
        }))}
        reference={reference}
      />
      <EachInput
        summary="What each comment says of entries, destinations, end use and licences"
        groups={["entry", "use", "licensing"]}
        inputs={own}
        reference={reference}
        complete={complete}
      />
    </section>
  );
}

function wordsOf(inputs: PublishedInput[]) {
  return [...namedIn(inputs, "destinations"), ...namedIn(inputs, "end_users")].join("; ") || "not stated";
}
