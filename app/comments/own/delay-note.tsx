import { FullMoment } from "#app/ui/full-moment.tsx";
import { publicationBounds } from "../comment/publication.ts";

/** Between which moments a comment becomes public; nobody is told when exactly. */
export function DelayNote({ decidedAt, timeZone }: { decidedAt: string; timeZone: string }) {
  const { from, until } = publicationBounds(decidedAt);
  return (
    <p className="govuk-body">
      It will appear between <FullMoment at={from} timeZone={timeZone} /> and{" "}
      <FullMoment at={until} timeZone={timeZone} />, at a time drawn by lot.
    </p>
  );
}
