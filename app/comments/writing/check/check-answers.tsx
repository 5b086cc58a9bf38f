import type { Errors } from "#app/requests/refusals.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";
import { PositionTag } from "../../comment/position-tag.tsx";
import { earliestPublication, latestPublication } from "../../comment/publication.ts";
import type { DraftContent } from "../../drafts/draft.ts";
import type { PublicSaid } from "../../drafts/public-said.ts";
import { BothForms, type FormsOfText } from "../../parts/confidential/both-forms.tsx";
import type { AttachedFile } from "../files/view-attachments.server.ts";
import { DraftMarks } from "../form/draft-marks.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";
import { SendOrReady } from "../shared/send-or-ready.tsx";
import { signedFrom, signedName } from "../start/signed-name.ts";
import { CheckAttachments } from "./check-attachments.tsx";
import { CheckConfidential } from "./check-confidential.tsx";
import { CheckCopies } from "./check-copies.tsx";
import { CheckInputs } from "./check-inputs.tsx";
import { CheckPoints } from "./check-points.tsx";
import { CheckQuestions } from "./check-questions.tsx";
import { CheckRow } from "./check-row.tsx";
import type { CheckedCopy } from "./checked-copies.server.ts";

/** The texts of a draft as everyone will read them, running text as HTML. */
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
  differing: FormsOfText[];
  /** What goes to other governments too. */
  copies: CheckedCopy[];
}

/** All of a comment as it will be read, each part with the way back to change it, and the button that sends it. */
export function CheckAnswers({ view, problems, texts, attached, differing, copies }: Props) {
  const t = useWords();
  const { place, marks, content } = view;
  const write = writingAddress(place);
  const isUnchanged = place.changes && marks.draft === "";
  return (
    <form method="post" noValidate id="form">
      <DraftMarks kind={view.writer.kind} marks={marks} />
      <p className="govuk-body">{t("check.as-everyone-reads-it")}</p>
      <dl className="govuk-summary-list app-check">
        <CheckRow
          id={problems.attribution ? "attribution" : "reason"}
          term={t("check.from")}
          change={writingAddress(place, "/signature")}
          words={t("check.change-named", { hidden })}
          problem={problems.attribution ?? problems.reason}
        >
          {signedName(t, view.writer)}
          <br />
          {signedFrom(t, view.writer)}
        </CheckRow>
        <CheckRow
          id="position"
          term={t("check.position-on-measure")}
          change={`${write}#position`}
          words={t("check.change-position", { hidden })}
          problem={problems.position}
        >
          {content.position && <PositionTag position={content.position} />}
        </CheckRow>
        <CheckRow
          id="remarks"
          term={t("check.general-remarks")}
          change={`${write}#remarks`}
          words={t("check.change-remarks", { hidden })}
          problem={problems.remarks}
        >
          {texts.remarks ? <Prose html={texts.remarks} /> : t("check.no-remarks")}
        </CheckRow>
        <CheckPoints view={view} problems={problems} texts={texts} />
        <CheckQuestions view={view} problems={problems} texts={texts} />
        <CheckInputs view={view} problems={problems} said={texts.said} />
        <CheckAttachments view={view} problems={problems} attached={attached} />
        <CheckConfidential view={view} problems={problems} />
        <CheckCopies view={view} problems={problems} copies={copies} />
      </dl>
      <Differing texts={differing} />
      {isUnchanged ? (
        <>
          <p className="govuk-body">{t("check.nothing-changed-yet")}</p>
          <ButtonLink href={write}>{t("check.change-the-comment")}</ButtonLink>
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

function Differing({ texts }: { texts: FormsOfText[] }) {
  const t = useWords();
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="versions">
      <h2 className="govuk-heading-m" id="versions">
        {t("check.where-versions-differ")}
      </h2>
      <BothForms texts={texts} />
    </section>
  );
}

/** What happens once it is sent. */
function Sent({ view: { writer, moderation } }: Pick<Props, "view">) {
  const t = useWords();
  const delay = { earliest: earliestPublication, latest: latestPublication };
  return (
    <p className="govuk-body">
      {writer.kind === "at risk"
        ? t("check.sent-at-risk", delay)
        : t(moderation === "before" ? "check.sent-before-moderation" : "check.sent-at-once")}
    </p>
  );
}
