/** The id of the comment that a draft changes; null for the draft of a new one. */
export type Changing = string | null;

/** The same as it is stored in `draft_of`: a new comment, of which somebody has one draft, has the words that no id is. */
export function draftOf(changing: Changing) {
  return changing ?? "new comment";
}
