import { ButtonLink } from "#app/ui/button.tsx";
import { FullMoment } from "#app/ui/full-moment.tsx";
import type { Frame } from "./frame.ts";

/** What a reader can do about a consultation at its stage. */
export function HowToTakePart({ frame }: { frame: Frame }) {
  switch (frame.stage) {
    case "open":
      return <OpenNow frame={frame} />;
    case "announced":
      return <OpeningSoon frame={frame} />;
    case "draft":
      return frame.mayRun ? <DraftActions frame={frame} /> : null;
    default:
      return <NoLongerOpen frame={frame} />;
  }
}

function OpenNow({ frame: { reference, closes_at, time_zone, allowsAtRisk } }: { frame: Frame }) {
  const address = `/consultations/${reference}`;
  return (
    <section className="app-call" aria-labelledby="take-part">
      <h2 className="govuk-heading-m" id="take-part">
        Say what you make of it
      </h2>
      <p className="govuk-body">
        Anyone may comment, in any language, until <FullMoment at={closes_at} timeZone={time_zone} />. Comment
        on single provisions while you read the measure, or begin with what you think of it as a whole. What
        you write is saved as a draft until you submit it.
      </p>
      <div className="app-actions">
        <ButtonLink href={`${address}/comment`}>Write a comment</ButtonLink>
        <ButtonLink href={`${address}/measure`} kind="secondary">
          Read the measure
        </ButtonLink>
        <a className="govuk-link" href="/guidance/how-to-comment">
          How to write a useful comment
        </a>
      </div>
      {allowsAtRisk && (
        <p className="govuk-body">
          Would it put you in danger if it became known that you commented?{" "}
          <a className="govuk-link" href={`${address}/at-risk`}>
            Comment in at-risk mode
          </a>
          , without an account.
        </p>
      )}
    </section>
  );
}

function OpeningSoon({ frame: { reference, opens_at, closes_at, time_zone } }: { frame: Frame }) {
  return (
    <section className="app-call" aria-labelledby="take-part">
      <h2 className="govuk-heading-m" id="take-part">
        Comments begin soon
      </h2>
      <p className="govuk-body">
        You can read the measure now, and comment from <FullMoment at={opens_at} timeZone={time_zone} /> until{" "}
        <FullMoment at={closes_at} timeZone={time_zone} />.
      </p>
      <ButtonLink href={`/consultations/${reference}/measure`}>Read the measure</ButtonLink>
    </section>
  );
}

function NoLongerOpen({ frame: { reference, stage } }: { frame: Frame }) {
  const address = `/consultations/${reference}`;
  return (
    <section className="app-call" aria-labelledby="take-part">
      <h2 className="govuk-heading-m" id="take-part">
        {stage === "withdrawn" ? "This consultation was withdrawn" : "Comments are closed"}
      </h2>
      <p className="govuk-body">
        What was published stays readable: the comments by themselves, and beside each provision the points on
        it.
      </p>
      <div className="app-actions">
        <ButtonLink href={`${address}/comments`}>Read the comments</ButtonLink>
        <ButtonLink href={`${address}/measure`} kind="secondary">
          Read the measure
        </ButtonLink>
      </div>
    </section>
  );
}

function DraftActions({ frame: { government_code, reference } }: { frame: Frame }) {
  const address = `/officials/${government_code}/consultations/${reference}`;
  return (
    <section className="app-call" aria-labelledby="draft">
      <h2 className="govuk-heading-m" id="draft">
        This is a draft
      </h2>
      <p className="govuk-body">Look at the measure as readers will see it. When it is ready, announce it.</p>
      <div className="app-actions">
        <ButtonLink href={`${address}/stage`}>Announce it</ButtonLink>
        <ButtonLink href={`${address}/edit`} kind="secondary">
          Edit the draft
        </ButtonLink>
      </div>
    </section>
  );
}
