import { shortened } from "#app/content/phrases.ts";
import { chooseAddress, inputAddress, writingAddress } from "../../comment/addresses.ts";
import { mostInputs } from "../../drafts/draft.ts";
import type { InputKind } from "../../parts/inputs/input-kind.ts";
import { InputWarnings } from "../../parts/inputs/input-warnings.tsx";
import { firstWords, inputId, inputTitle, kinds } from "../../parts/inputs/kinds.ts";
import { DraftMarks } from "../form/draft-marks.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";

/** The inputs of one kind that a draft has, each to change or remove, and the ways to add another. */
export function InputsList({ view, kind }: { view: WritingView; kind: InputKind }) {
  const { place, content } = view;
  const { path, what } = kinds[kind];
  return (
    <form method="post" noValidate id="form">
      <DraftMarks kind={view.writer.kind} marks={view.marks} />
      <p className="govuk-body">{`${what} A comment can have ${mostInputs} of them.`}</p>
      {content[kind].length === 0 ? (
        <p className="govuk-body">You have not added any yet.</p>
      ) : (
        <ul className="app-draft-points">
          {content[kind].map((input, index) => (
            <ListedInput key={input.key} view={view} kind={kind} input={input} index={index} />
          ))}
        </ul>
      )}
      {content[kind].length >= mostInputs ? (
        <p className="govuk-body">You have as many. Remove one to add another.</p>
      ) : (
        <WaysToAdd view={view} path={path} />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={writingAddress(place)}>
          Back to your comment
        </a>
      </p>
    </form>
  );
}

interface ListedProps {
  view: WritingView;
  kind: InputKind;
  input: WritingView["content"]["technical"][number];
  index: number;
}

function ListedInput({ view, kind, input: { key, anchor, fields }, index }: ListedProps) {
  const { place, labels, content } = view;
  const about = aboutWords(labels, anchor);
  const title = inputTitle(kind, { index, count: content[kind].length });
  const hidden = (
    <span className="govuk-visually-hidden">
      {" "}
      the input on {about} ({title})
    </span>
  );
  return (
    <li id={inputId(kind, key)}>
      <div>
        <strong>
          {content[kind].length > 1 && `${index + 1}. `}
          {about}
        </strong>
        <p className="app-draft-points__reasons" dir="auto">
          {shortened(firstWords(kind, fields), 200) || "Nothing is filled in yet"}
        </p>
        <InputWarnings kind={kind} input={{ fields }} />
      </div>
      <div className="app-draft-points__actions">
        <a className="govuk-link" href={inputAddress(place, kinds[kind].path, key)}>
          Change{hidden}
        </a>
        <button type="submit" className="app-button-link" name="intent" value={`remove:${key}`}>
          Remove{hidden}
        </button>
      </div>
    </li>
  );
}

/** What an input is about, in words: a provision's label or the measure as a whole. */
export function aboutWords(labels: Record<string, string>, anchor: string) {
  return anchor === "" ? "The measure as a whole" : (labels[anchor] ?? "A provision that is no longer there");
}

function WaysToAdd({ view: { place, points }, path }: { view: WritingView; path: string }) {
  const withPoints = points.filter(({ provision }) => provision !== null).slice(0, mostOffered);
  return (
    <section aria-labelledby="add">
      <h2 className="govuk-heading-m" id="add">
        Add one about
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <a className="govuk-link" href={inputAddress(place, path, "new")}>
            The measure as a whole
          </a>
        </li>
        {withPoints.map(({ anchor, provision }) => (
          <li key={anchor}>
            <a className="govuk-link" href={inputAddress(place, path, "new", anchor)}>
              {provision?.label}
            </a>
            , on which you have a point
          </li>
        ))}
        <li>
          <a className="govuk-link" href={chooseAddress(place, path)}>
            {withPoints.length > 0 ? "Another provision" : "A provision"}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** With more points, the provisions are found on the page for choosing one. */
const mostOffered = 12;
