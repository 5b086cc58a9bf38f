import { commentAddress } from "#app/comments/comment/addresses.ts";

/** Where a person says that a comment is not theirs, its author answers, and both read what came of it. */
export const disownAddress = (reference: string, number: number) =>
  `${commentAddress(reference, number)}/disown`;
