import { earliestTakingBack, latestTakingBack } from "./taking-back.ts";

/** That a comment is withdrawn for its author, and not yet for everyone. */
export function TakingBackNote() {
  return (
    <p className="govuk-body">
      Others are not told yet, so that nobody can see when you did it. It leaves the public pages, the digest
      and the moderators’ pages {earliestTakingBack} to {latestTakingBack} hours after you withdrew it, at a
      time drawn by lot.
    </p>
  );
}
