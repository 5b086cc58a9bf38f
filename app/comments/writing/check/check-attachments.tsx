import type { Errors } from "#app/requests/refusals.ts";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";
import { AttachedBriefly } from "../files/attached-files.tsx";
import type { AttachedFile } from "../files/view-attachments.server.ts";
import type { WritingView } from "../opened/open-writing.server.ts";
import { CheckRow } from "./check-row.tsx";

/** The files that go with a comment that is being checked. */
export function CheckAttachments({
  view: { content, place },
  problems,
  attached,
}: {
  view: WritingView;
  problems: Errors;
  attached: AttachedFile[];
}) {
  const t = useWords();
  const { attachments } = content;
  if (attachments.length === 0 && !problems.attachments) return null;
  return (
    <CheckRow
      id="attachments"
      term={t("check.attachments")}
      change={writingAddress(place, "/attachments")}
      words={t("check.change-attachments", { hidden })}
      // Each file says its own problems; the row speaks only where none does.
      problem={attached.some((file) => file.problems.length > 0) ? undefined : problems.attachments}
    >
      <AttachedBriefly attached={attached} />
    </CheckRow>
  );
}
