import { shorten } from "#app/content/phrases.ts";
import { useWords } from "#app/words/use-words.ts";
import { EachInput } from "./each-input.tsx";
import { entryName, thingWords } from "./names.ts";
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
  const t = useWords();
  if (each.all === 0) return null;
  return (
    <section className="app-figure" aria-labelledby="entries">
      <h3 className="govuk-heading-m" id="entries">
        {t("digest-inputs.entries")}
      </h3>
      <SourceTable
        caption={t("digest-inputs.entries-named")}
        of={t("digest-inputs.list-and-entry")}
        says={t("digest-inputs.destinations-and-end-users")}
        rows={rows.map(({ key, entry, named, sources }) => ({
          key,
          name: entryName(t, entry),
          words: [
            shorten(
              t,
              t.list(named.flatMap((one) => thingWords(t, one))) || t("digest-inputs.not-stated"),
              longestWords,
            ),
          ],
          sources,
        }))}
        reference={reference}
      />
      <EachInput
        summary={t("digest-inputs.each-on-entries")}
        groups={["entry", "use", "licensing"]}
        inputs={each}
        reference={reference}
        complete={complete}
      />
    </section>
  );
}
