import { Excerpt } from "#app/comments/comment/excerpt.tsx";
import { partWords } from "#app/comments/comment/part-words.ts";
import { useWords } from "#app/words/use-words.ts";
import { queueHref } from "../queue-filters.ts";
import { commentName, WrittenBy } from "../written-by.tsx";
import type { TogetherEntry } from "./list-together.server.ts";

interface Props {
  government: string;
  entries: TogetherEntry[];
  /** The id of the form that they are chosen for. */
  form: string;
  /** Whether they are letters of a campaign: then what each adds is said, and not what all of them say. */
  isCampaign: boolean;
  /** The values that are ticked. */
  chosen: ReadonlySet<string>;
}

/** Everything that can be decided at once, each with a box to choose it and the way to the whole of it. */
export function TogetherEntries({ government, entries, form, isCampaign, chosen }: Props) {
  const t = useWords();
  return (
    <ul className="app-cards app-together">
      {entries.map((entry, index) => (
        <li key={entry.id} className="app-card">
          <ChosenBox entry={entry} form={form} index={index} chosen={chosen} />
          <ul className="app-facts">
            <li>
              <a className="govuk-link" href={queueHref(government, {}, { comment: entry.id })}>
                {t("together.read-the-whole", { comment: commentName(t, entry) })}
              </a>
            </li>
            <li>
              <WrittenBy {...entry} />
            </li>
            {partWords(t, entry).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          {isCampaign ? <Added entry={entry} /> : <Excerpt excerpt={entry.excerpt} language={null} />}
        </li>
      ))}
    </ul>
  );
}

/** One comment by its id and the version that is listed, so that a change by its author is noticed. */
export const chosenValue = ({ id, current_version }: Pick<TogetherEntry, "id" | "current_version">) =>
  `${id}:${current_version}`;

interface BoxProps extends Pick<Props, "form" | "chosen"> {
  entry: TogetherEntry;
  index: number;
}

function ChosenBox({ entry, form, index, chosen }: BoxProps) {
  const t = useWords();
  if (entry.isOwn) return <p className="govuk-body-s">{t("moderation.written-by-you")}</p>;
  const id = index === 0 ? "comments" : `comments-${index + 1}`;
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={id}
          name="comments"
          form={form}
          type="checkbox"
          value={chosenValue(entry)}
          defaultChecked={chosen.has(chosenValue(entry))}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {commentName(t, entry)}
        </label>
      </div>
    </div>
  );
}

function Added({ entry }: { entry: TogetherEntry }) {
  const t = useWords();
  if (entry.additions.length === 0)
    return <p className="govuk-body-s app-quiet">{t("together.adds-nothing")}</p>;
  return (
    <>
      <p className="govuk-body-s">{t("together.adds")}</p>
      <ul className="govuk-list govuk-list--bullet">
        {entry.additions.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}
