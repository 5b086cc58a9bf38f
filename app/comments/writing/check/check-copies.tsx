import { writtenIn } from "#app/consultations/text-languages.ts";
import { governmentName } from "#app/governments/government-name.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";
import { PositionTag } from "../../comment/position-tag.tsx";
import { causeOfHold } from "../../drafts/controlled.ts";
import { answerInWords } from "../../parts/answers/answer-words.ts";
import type { WritingView } from "../opened/open-writing.server.ts";
import { CheckRow } from "./check-row.tsx";
import type { CheckedCopy } from "./checked-copies.server.ts";

interface Props {
  view: WritingView;
  problems: Errors;
  copies: CheckedCopy[];
}

/** To which other governments a comment goes, and what of it is otherwise there or not sent. */
export function CheckCopies({ view, problems, copies }: Props) {
  const t = useWords();
  if (view.others.length === 0) return null;
  const write = writingAddress(view.place);
  return (
    <>
      <CheckRow
        id="also"
        term={t("joint.goes-to")}
        change={`${write}#also`}
        words={t("joint.change-governments", { hidden })}
      >
        {t.list([view.frame, ...copies].map((one) => governmentName(t, one)))}
      </CheckRow>
      {copies.map((copy) => {
        const government = governmentName(t, copy);
        return (
          <CheckRow
            key={copy.reference}
            id={`also-${copy.reference}`}
            term={t("joint.to-government", { government })}
            change={writingAddress(view.place, `/governments/${copy.reference}`)}
            words={t("joint.change-what-differs", { government, hidden })}
            problem={problems[`also-${copy.reference}`]}
          >
            <Copy copy={copy} view={view} government={government} />
          </CheckRow>
        );
      })}
    </>
  );
}

interface CopyProps extends Pick<Props, "view"> {
  copy: CheckedCopy;
  government: string;
}

function Copy({ copy, view, government }: CopyProps) {
  const t = useWords();
  const { position, points, lacking, unworded, answers, unsent, moderation } = copy;
  const { labels, content, questions, writer } = view;
  const provisionsIn = (anchors: string[]) => t.list(anchors.map((anchor) => labels[anchor] ?? anchor));
  const unasked = questions.filter(({ key }) => unsent.includes(key) && content.answers[key]?.trim());
  const isReadBefore = moderation === "before" || writer.kind === "at risk";
  return (
    <>
      {position && (
        <p className="govuk-body">
          <PositionTag position={position} />
        </p>
      )}
      <ul className="govuk-list">
        {points.map((point) => (
          <li key={point.anchor}>
            {labels[point.anchor] ?? point.anchor}{" "}
            {point.position && <PositionTag position={point.position} />}
            {point.wording && <p className="govuk-body app-typed-lines">{point.wording}</p>}
          </li>
        ))}
      </ul>
      {lacking.length > 0 && (
        <p className="govuk-inset-text">
          {t("joint.not-sent-there", {
            government,
            provisions: provisionsIn(lacking),
          })}
        </p>
      )}
      {unworded.length > 0 && (
        <p className="govuk-inset-text">
          {t("joint.wording-not-sent", { government, provisions: provisionsIn(unworded) })}
        </p>
      )}
      {answers.map(({ question, language, answer }) => (
        <div key={question.key}>
          <p className="govuk-body app-quiet" {...writtenIn(language)}>
            {question.text}
          </p>
          <p className="govuk-body app-typed-lines" dir="auto">
            {answerInWords(t, question, answer).words}
          </p>
        </div>
      ))}
      {unasked.length > 0 && (
        <div className="govuk-inset-text">
          <p className="govuk-body">{t("joint.answers-not-sent", { government })}</p>
          <ul className="govuk-list govuk-list--bullet">
            {unasked.map(({ key, text }) => (
              <li key={key}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {causeOfHold(content) === null && (
        <p className="govuk-body">
          {t(isReadBefore ? "joint.read-before" : "joint.at-once", { government })}
        </p>
      )}
    </>
  );
}
