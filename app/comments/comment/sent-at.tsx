import { Day } from "#app/ui/day.tsx";
import { FullMoment } from "#app/ui/full-moment.tsx";
import { Moment } from "#app/ui/moment.tsx";
import type { Attribution } from "#db/schema.ts";

interface Props {
  at: string;
  timeZone: string;
  attribution?: Attribution;
  /** Whether the clocks are named: where the author is told of what counts, such as a receipt. */
  isFull?: boolean;
}

/** When a comment was sent: of one sent in at-risk mode nobody knows more than the day. */
export function SentAt({ at, timeZone, attribution, isFull = false }: Props) {
  if (attribution === "at risk") return <Day at={at} timeZone={timeZone} />;
  return isFull ? <FullMoment at={at} timeZone={timeZone} /> : <Moment at={at} timeZone={timeZone} />;
}
