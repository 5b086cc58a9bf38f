import { Moment } from "#app/ui/moment.tsx";
import type { Instant } from "#db/schema.ts";

interface Props {
  what: "comment" | "reply";
  at: Instant;
  timeZone: string;
}

/** In the place of the words of a comment, once its author has taken them back. */
export function WithdrawnNote({ what, at, timeZone }: Props) {
  return (
    <p className="app-withdrawn">
      This {what} was withdrawn by its author on <Moment at={at} timeZone={timeZone} />. Its text is no longer
      public.
    </p>
  );
}
