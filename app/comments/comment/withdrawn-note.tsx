import { Day } from "#app/ui/day.tsx";
import type { Instant } from "#db/schema.ts";

interface Props {
  what: "comment" | "reply";
  at: Instant;
  timeZone: string;
}

/** In the place of the words of a comment, once its author has taken them back. The hour is nobody else's business. */
export function WithdrawnNote({ what, at, timeZone }: Props) {
  return (
    <p className="app-withdrawn">
      This {what} was withdrawn by its author on <Day at={at} timeZone={timeZone} />. Its text is no longer
      public.
    </p>
  );
}
