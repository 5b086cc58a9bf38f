import { Day } from "#app/ui/day.tsx";
import { Moment } from "#app/ui/moment.tsx";
import type { Attribution } from "#db/schema.ts";

interface Props {
  at: string;
  timeZone: string;
  attribution?: Attribution;
}

/** When a comment was sent: of one sent in at-risk mode nobody knows more than the day. */
export function SentAt({ at, timeZone, attribution }: Props) {
  return attribution === "at risk" ? (
    <Day at={at} timeZone={timeZone} />
  ) : (
    <Moment at={at} timeZone={timeZone} />
  );
}
