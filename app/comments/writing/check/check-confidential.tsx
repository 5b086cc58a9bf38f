import type { Errors } from "#app/requests/refusals.ts";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";
import type { WritingView } from "../opened/open-writing.server.ts";
import { CheckRow } from "./check-row.tsx";

/** How much of a comment that is being checked is for officials alone; nothing where all of it is public. */
export function CheckConfidential({ view, problems }: { view: WritingView; problems: Errors }) {
  const t = useWords();
  const { confidential, place } = view;
  if (confidential === 0 && !problems.confidential) return null;
  return (
    <CheckRow
      id="confidential"
      term={t("check.confidential-parts")}
      change={writingAddress(place, "/confidential")}
      words={t("check.change-confidential", { hidden })}
      problem={problems.confidential}
    >
      {t("check.parts-for-officials", { count: confidential })}
    </CheckRow>
  );
}
