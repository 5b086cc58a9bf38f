import { useWords } from "#app/words/use-words.ts";
import { earliestTakingBack, latestTakingBack } from "./taking-back.ts";

/** That a comment is withdrawn for its author, and not yet for everyone. */
export function TakingBackNote() {
  const t = useWords();
  return (
    <p className="govuk-body">
      {t("own-comments.others-not-told-yet", { earliest: earliestTakingBack, latest: latestTakingBack })}
    </p>
  );
}
