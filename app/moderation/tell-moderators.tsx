import { useWords } from "#app/words/use-words.ts";
import { disownAddress } from "./disowning/addresses.ts";
import { flagAddress } from "./flags/addresses.ts";

interface Props {
  reference: string;
  comment: {
    number: number;
    author_name: string | null;
    organisation: string | null;
    answers_for: string | null;
  };
  isOwn: boolean;
}

/** What whoever reads a comment can tell the moderators of it. */
export function TellModerators({ reference, comment, isOwn }: Props) {
  const t = useWords();
  const { number, author_name, organisation, answers_for } = comment;
  const canBeDisowned = !isOwn && answers_for === null && (author_name ?? organisation) !== null;
  return (
    <p className="govuk-body app-no-print">
      <a className="govuk-link" href={flagAddress(reference, number)}>
        {t("flags.tell-the-moderators")}
      </a>
      {canBeDisowned && (
        <>
          {" · "}
          <a className="govuk-link" href={disownAddress(reference, number)}>
            {t("disowning.not-mine")}
          </a>
        </>
      )}
    </p>
  );
}
