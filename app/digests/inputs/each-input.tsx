import { commentAddress } from "#app/comments/comment/addresses.ts";
import { InputSummary } from "#app/comments/parts/inputs/input-summary.tsx";
import type { PublishedInput } from "#app/comments/parts/inputs/published-inputs.server.ts";
import { technicalGroups } from "#app/comments/parts/inputs/technical/fields.ts";
import { capital, counted } from "#app/content/phrases.ts";
import { Details } from "#app/ui/details.tsx";
import { authorWords } from "../author-words.ts";
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
          {counted(inputs.all - inputs.shown.length, "more input")}: the file of comments and points has them.
        </p>
      )}
    </Details>
  );
}

/** Where an input stands, who wrote it, and on which provision. */
export function InputSource({ input, reference }: { input: PublishedInput; reference: string }) {
  const { number, stakeholder_group, provision } = input;
  return (
    <p className="app-quote__source">
      <a className="govuk-link" href={commentAddress(reference, number)}>
        Comment {number}
      </a>
      , {authorWords(input)} · {capital(stakeholder_group ?? "group not stated")} ·{" "}
      {provision?.label ?? "measure as a whole"}
    </p>
  );
}
