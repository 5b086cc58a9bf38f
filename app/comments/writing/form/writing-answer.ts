import type { Errors } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";

/** What a page on which people write is told when it is shown again. */
export interface WritingAnswer {
  typed: Record<string, string>;
  errors?: Errors;
  /** HTML. */
  preview?: string;
  /** By field, what the draft says now, where it was changed in another place. */
  elsewhere?: Record<string, string>;
  /** The number of the comment that the draft has become. */
  sent?: number;
  /** The form was not saved at all, so it stays one of the revision that it came from. */
  isUnread?: true;
}

/** The answer to what is typed on a page when the consultation takes no comments. */
export const closedWords = message("writing.closed-and-kept");
