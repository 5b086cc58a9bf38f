import { counted } from "#app/content/phrases.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { writingAddress } from "../../comment/addresses.ts";
import type { WritingView } from "../opened/open-writing.server.ts";
import { CheckRow } from "./check-row.tsx";

/** How much of a comment that is being checked is for officials alone; nothing where all of it is public. */
export function CheckConfidential({ view, problems }: { view: WritingView; problems: Errors }) {
  const { confidential, place } = view;
  if (confidential === 0 && !problems.confidential) return null;
  return (
    <CheckRow
      id="confidential"
      term="Confidential parts"
      change={writingAddress(place, "/confidential")}
      words="your confidential parts"
      problem={problems.confidential}
    >
      {counted(confidential, "part")} that only officials will read
    </CheckRow>
  );
}
