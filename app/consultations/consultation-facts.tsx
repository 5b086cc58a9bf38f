import { FullMoment } from "#app/ui/full-moment.tsx";
import type { Frame } from "./frame.ts";

interface Props {
  frame: Frame;
  facts: { authority: string; moderation: "before" | "after" };
}

const moderationWords = {
  before: "Comments are read by a moderator before they are published.",
  after: "Comments are published at once, and read by a moderator afterwards.",
};

/** Who consults, when, and how comments are moderated. */
export function ConsultationFacts({ frame, facts }: Props) {
  const { opens_at, closes_at, time_zone, reference } = frame;
  return (
    <dl className="app-terms">
      <dt>Authority</dt>
      <dd>{facts.authority}</dd>
      <dt>Reference</dt>
      <dd>{reference}</dd>
      <dt>Opens</dt>
      <dd>
        <FullMoment at={opens_at} timeZone={time_zone} />
      </dd>
      <dt>Closes</dt>
      <dd>
        <FullMoment at={closes_at} timeZone={time_zone} />
      </dd>
      <dt>Moderation</dt>
      <dd>
        {moderationWords[facts.moderation]}{" "}
        <a className="govuk-link" href="/guidance/moderation">
          How comments are moderated
        </a>
      </dd>
    </dl>
  );
}
