import { counted } from "#app/content/wording.ts";
import type { Errors } from "#app/http/refusals.ts";
import { writingAddress } from "../addresses.ts";
import { CheckRow } from "./check-row.tsx";
import type { WritingView } from "./open-writing.server.ts";

/** The files that go with a comment that is being checked. */
export function CheckAttachments({
  view: { content, place },
  problems,
}: {
  view: WritingView;
  problems: Errors;
}) {
  const { attachments } = content;
  if (attachments.length === 0 && !problems.attachments) return null;
  const forOfficials = attachments.filter(({ confidential }) => confidential === "yes").length;
  return (
    <CheckRow
      id="attachments"
      term="Attachments"
      change={writingAddress(place, "/attachments")}
      words="your attachments"
      problem={problems.attachments}
    >
      {counted(attachments.length, "file")}
      {forOfficials > 0 && `, ${forOfficials} of them for officials only`}
    </CheckRow>
  );
}
