import type { Errors } from "#app/requests/refusals.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { writingAddress } from "../../comment/addresses.ts";
import { PositionTag } from "../../comment/position-tag.tsx";
import { earliestPublication, latestPublication } from "../../comment/publication.ts";
import type { DraftContent } from "../../drafts/draft.ts";
import type { PublicSaid } from "../../drafts/public-said.ts";
import { BothVersions, type VersionsOfText } from "../../parts/confidential/both-versions.tsx";
import type { AttachedFile } from "../files/view-attachments.server.ts";
import { DraftMarks } from "../form/draft-marks.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";
import { SendOrReady } from "../shared/send-or-ready.tsx";
import { signedFrom, signedName } from "../start/signed-name.ts";
import { CheckAttachments } from "./check-attachments.tsx";
import { CheckConfidential } from "./check-confidential.tsx";
import { CheckInputs } from "./check-inputs.tsx";
import { CheckPoints } from "./check-points.tsx";
import { CheckQuestions } from "./check-questions.tsx";
import { CheckRow } from "./check-row.tsx";

/** The texts of a draft as everyone will read them, those in Markdown as HTML. */
export interface CheckedTexts {
  remarks: string;
  /** By anchor. */
  reasons: Record<string, string>;
  /** By anchor, a provision's own words where a point proposes others. */
  originals: Record<string, string>;
  /** By question key, of answers in text. */
  answers: Record<string, string>;
  /** All that is said, as everyone will read it. */
  said: Pick<DraftContent, "points" | "answers"> & PublicSaid;
}

interface Props {
  view: WritingView;
  /** What keeps it from being sent, by the id of the row. */
  problems: Errors;
  texts: CheckedTexts;
  attached: AttachedFile[];
  /** The texts in which something is confidential. */
  differing: VersionsOfText[];
}

/** All of a comment as it will be read, each part with the way back to change it, and the button that sends it. */
export function CheckAnswers({ view, problems, texts, attached, differing }: Props) {
  const { place, marks, content } = view;
  const write = writingAddress(place);
  const isUnchanged = place.changes && marks.draft === "";
  return (
    <form method="post" noValidate id="form">
      <DraftMarks kind={view.writer.kind} marks={marks} />
      <p className="govuk-body">This is how everyone will read it. Nothing has been sent yet.</p>
      <dl className="govuk-summary-list app-check">
        <CheckRow
          id={problems.attribution ? "attribution" : "reason"}
          term="From"
          change={writingAddress(place, "/signature")}
          words="how you are named"
          problem={problems.attribution ?? problems.reason}
        >
          {signedName(view.writer)}
          <br />
          {signedFrom(view.writer)}
        </CheckRow>
        <CheckRow
          id="position"
          term="Position on the measure"
          change={`${write}#position`}
          words="your position"
          problem={problems.position}
        >
          {content.position && <PositionTag position={content.position} />}
        </CheckRow>
        <CheckRow
          id="remarks"
          term="General remarks"
          change={`${write}#remarks`}
          words="your general remarks"
          problem={problems.remarks}
        >
          {texts.remarks ? <Prose html={texts.remarks} /> : "None"}
        </CheckRow>
        <CheckPoints view={view} problems={problems} texts={texts} />
        <CheckQuestions view={view} problems={problems} texts={texts} />
        <CheckInputs view={view} problems={problems} said={texts.said} />
        <CheckAttachments view={view} problems={problems} attached={attached} />
        <CheckConfidential view={view} problems={problems} />
      </dl>
      <Differing texts={differing} />
      {isUnchanged ? (
        <>
          <p className="govuk-body">You have not changed anything yet, so there is nothing to send again.</p>
          <ButtonLink href={write}>Change the comment</ButtonLink>
        </>
      ) : (
        <>
          <Sent view={view} />
          <SendOrReady view={view} />
        </>
      )}
    </form>
  );
}

function Differing({ texts }: { texts: VersionsOfText[] }) {
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="versions">
      <h2 className="govuk-heading-m" id="versions">
        Where both versions differ
      </h2>
      <BothVersions texts={texts} />
    </section>
  );
}

/** What happens once it is sent. */
function Sent({ view: { writer, moderation } }: Pick<Props, "view">) {
  return (
    <p className="govuk-body">
      {writer.kind === "at risk"
        ? `A moderator reads your comment. It appears ${earliestPublication} to ${latestPublication} hours after the decision, at a time drawn by lot.`
        : moderation === "before"
          ? "A moderator reads your comment before it is published."
          : "Your comment is published at once; a moderator may read it later."}{" "}
      You get a receipt. While the consultation is open you can still change your comment or withdraw it;
      earlier versions stay on record.
    </p>
  );
}
