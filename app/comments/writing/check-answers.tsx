import type { ReactNode } from "react";
import { countryName } from "#app/accounts/countries.ts";
import { capital } from "#app/content/wording.ts";
import type { Errors } from "#app/http/refusals.ts";
import { Prose } from "#app/ui/prose.tsx";
import type { CommentTable } from "#db/schema.ts";
import { pointAddress, writingAddress } from "../addresses.ts";
import { earliestPublication, latestPublication } from "../at-risk/publication.ts";
import { SendOrReady } from "../drafting/send-or-ready.tsx";
import { PositionTag } from "../position-tag.tsx";
import type { ChosenPosition } from "./draft.ts";
import { DraftMarks } from "./draft-marks.tsx";
import type { WritingView } from "./open-writing.server.ts";

interface Props {
  view: WritingView;
  missing: Errors;
  author: Pick<CommentTable, "author_name" | "organisation" | "stakeholder_group" | "country">;
  remarks_html: string;
  points: { anchor: string; position: ChosenPosition; label: string; text: string; reasons_html: string }[];
}

/** All of a comment as it will be read, each part with the way back to change it, and the button that sends it. */
export function CheckAnswers({ view, missing, author, remarks_html, points }: Props) {
  const { place, marks, moderation } = view;
  const write = writingAddress(place);
  const changePoint = (anchor: string) => pointAddress(place, anchor);
  return (
    <form method="post" noValidate id="form">
      <DraftMarks marks={marks} />
      <p className="govuk-body">This is how others will read it. Nothing has been sent yet.</p>
      <dl className="govuk-summary-list app-check">
        <Row
          id={missing.attribution ? "attribution" : "reason"}
          term="From"
          change={writingAddress(place, "/signature")}
          words="how you are named"
          missing={missing.attribution ?? missing.reason}
        >
          {[author.author_name, author.organisation].filter(Boolean).join(", ") ||
            "Name withheld from publication"}
          <br />
          {capital(author.stakeholder_group ?? "group not stated")},{" "}
          {author.country ? countryName(author.country) : "country not stated"}
        </Row>
        <Row
          id="position"
          term="Position on the measure"
          change={write}
          words="your position"
          missing={missing.position}
        >
          {view.content.position && <PositionTag position={view.content.position} />}
        </Row>
        <Row
          id="remarks"
          term="General remarks"
          change={write}
          words="your general remarks"
          missing={missing.remarks}
        >
          {remarks_html ? <Prose html={remarks_html} /> : "None"}
        </Row>
        {points.map(({ anchor, position, label, text, reasons_html }) => (
          <Row
            key={anchor}
            id={`point-${anchor}`}
            term={label}
            change={text ? changePoint(anchor) : write}
            words={`your point on ${label}`}
            missing={missing[`point-${anchor}`]}
          >
            {position && (
              <p className="govuk-body">
                <PositionTag position={position} />
              </p>
            )}
            <Prose html={reasons_html} />
          </Row>
        ))}
      </dl>
      <p className="govuk-body">
        {view.writer.kind === "at risk"
          ? `A moderator reads your comment. It appears ${earliestPublication} to ${latestPublication} hours after the decision, at a time drawn by lot.`
          : moderation === "before"
            ? "A moderator reads your comment before it is published."
            : "Your comment is published at once; a moderator may read it later."}{" "}
        You get a receipt. After sending you cannot change it, unless a moderator returns it to you.
      </p>
      <SendOrReady view={view} />
    </form>
  );
}

interface RowProps {
  id?: string;
  term: string;
  change?: string;
  /** What is changed, for those who hear the links without what is beside them. */
  words: string;
  missing?: string;
  children: ReactNode;
}

function Row({ id, term, change, words, missing, children }: RowProps) {
  return (
    <div className="govuk-summary-list__row" id={id}>
      <dt className="govuk-summary-list__key">{term}</dt>
      <dd className="govuk-summary-list__value">
        {missing && <p className="govuk-error-message">{missing}</p>}
        {children}
      </dd>
      {change && (
        <dd className="govuk-summary-list__actions">
          <a className="govuk-link" href={change}>
            Change<span className="govuk-visually-hidden"> {words}</span>
          </a>
        </dd>
      )}
    </div>
  );
}
