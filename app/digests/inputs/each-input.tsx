import { InputSummary } from "#app/comments/parts/inputs/input-summary.tsx";
import type { PublishedInput } from "#app/comments/parts/inputs/published-inputs.server.ts";
import { technicalGroups } from "#app/comments/parts/inputs/technical/fields.ts";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { QuoteSource } from "../quote-source.tsx";
import type { InFull } from "./source.ts";

interface Props {
  summary: string;
  /** The keys of the groups of fields to show. */
  groups: string[];
  inputs: InFull;
  reference: string;
  complete: boolean;
}

/** What each comment says in these groups of fields, in full. */
export function EachInput({ summary, groups, inputs, reference, complete }: Props) {
  const t = useWords();
  const shown = technicalGroups.filter(({ key }) => groups.includes(key));
  return (
    <Details summary={summary} open={complete}>
      <ul className="app-quotes">
        {inputs.shown.map((input) => (
          <li key={input.id} className="app-quote">
            <InputSource input={input} reference={reference} />
            <InputSummary groups={shown} input={input} language={input.language} />
          </li>
        ))}
      </ul>
      {inputs.all > inputs.shown.length && (
        <p className="govuk-body">
          {t("digest-inputs.more-inputs-in-file", { count: inputs.all - inputs.shown.length })}
        </p>
      )}
    </Details>
  );
}

/** Where an input stands, who wrote it, and on which provision. */
export function InputSource({ input, reference }: { input: PublishedInput; reference: string }) {
  const t = useWords();
  const on = input.provision?.label ?? t("digest-inputs.measure-as-a-whole");
  return <QuoteSource source={input} reference={reference} after={on} />;
}
