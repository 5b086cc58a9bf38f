import type { ReactNode } from "react";
import { itemsCalled, subjectAddress } from "#app/consultations/subjects/subjects.ts";
import { shownQuantity } from "#app/content/figures/kept-quantity.ts";
import { isStated, readQuantity } from "#app/content/figures/quantity.ts";
import { sayQuantity } from "#app/content/figures/quantity-words.ts";
import { useWords } from "#app/words/use-words.ts";
import { withPlaceholders } from "../../comment/placeholders.ts";
import { fieldWords } from "./field-words.ts";
import { type InputField, type InputGroup, isConfidential, type SaidInput, textOf } from "./input-field.ts";
import { isWebLink } from "./problems.ts";

interface Props {
  groups: readonly InputGroup[];
  input: SaidInput;
  /** BCP 47, of what the author wrote, where it is known. */
  language?: string | null;
}

/** What is filled in, as questions and answers under the names of their groups; nothing for what is not. */
export function InputSummary({ groups, input, language }: Props) {
  const t = useWords();
  const shown = groups
    .map(({ key, title, fields: asked }) => ({
      key,
      title: t.say(title),
      filled: asked.filter(({ name }) => textOf(input.fields, name) !== ""),
    }))
    .filter(({ filled }) => filled.length > 0);
  if (shown.length === 0) return <p className="govuk-body">{t("inputs.nothing-filled-in")}</p>;
  return shown.map(({ key, title, filled }) => (
    <div key={key} className="app-input-summary">
      {shown.length > 1 && !t.say(filled[0]?.label ?? "").startsWith(title) && (
        <p className="app-input-summary__group">{title}</p>
      )}
      <dl className="govuk-summary-list app-input-summary__fields">
        {filled.map((field) => (
          <div key={field.name} className="govuk-summary-list__row">
            <dt className="govuk-summary-list__key">{t.say(field.label)}</dt>
            <dd className="govuk-summary-list__value">
              <Answer field={field} input={input} language={language} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  ));
}

function Answer({ field, input, language }: Omit<Props, "groups"> & { field: InputField }): ReactNode {
  const t = useWords();
  const text = textOf(input.fields, field.name);
  const written = (
    <span className="app-input-summary__text" dir="auto" lang={language ?? undefined}>
      {isConfidential(input, field.name) ? withPlaceholders(t, text) : text}
    </span>
  );
  if (isConfidential(input, field.name)) return written;
  switch (field.kind) {
    case "choice":
    case "several":
    case "country":
    case "currency":
      return <Ticked words={fieldWords(t, field, input)} />;
    case "quantity": {
      const shown = shownQuantity(t, text);
      if (shown !== text) return shown;
      return (
        <>
          {written}
          <AsRead typed={text} />
        </>
      );
    }
    case "link":
      return isWebLink(text) ? <SourceLink address={text} /> : written;
    default:
      return field.name === "entry" ? <EntryLinks entries={text} /> : written;
  }
}

/** Each entry of a control list leads to the consultations that touch it. */
function EntryLinks({ entries }: { entries: string }) {
  return entries.split(/([,;]\s*)/).map((part, at) =>
    at % 2 === 1 || itemsCalled(part.trim()).length === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same entry may stand twice, and the list never changes.
      <a key={at} className="govuk-link" href={subjectAddress({ entry: part.trim() })}>
        {part}
      </a>
    ),
  );
}

function Ticked({ words }: { words: string[] }) {
  if (words.length === 1) return words[0];
  return (
    <ul className="govuk-list app-input-summary__list">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}

/** How the portal reads a figure, where that is more than another sign for thousands: `2.5 million`. */
function AsRead({ typed }: { typed: string }) {
  const t = useWords();
  const quantity = readQuantity(typed);
  if (!isStated(quantity)) return null;
  const words = sayQuantity(t, quantity, quantity.unit);
  const digits = (text: string) => text.replace(/(?<=\d)[\s.,](?=\d{3}(?!\d))/g, "");
  if (digits(words) === digits(typed)) return null;
  return <span className="app-quiet"> {t("inputs.read-as", { figure: words })}</span>;
}

/** A link that a commenter gave: it tells the other site nothing and vouches for nothing. */
function SourceLink({ address }: { address: string }) {
  return (
    <a className="govuk-link app-input-summary__text" href={address} rel="nofollow noopener noreferrer ugc">
      {address}
    </a>
  );
}
