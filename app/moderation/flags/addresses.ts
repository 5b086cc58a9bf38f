import { commentAddress } from "#app/comments/comment/addresses.ts";

/** Where a person points moderators to a comment, and reads what came of it. */
export const flagAddress = (reference: string, number: number) => `${commentAddress(reference, number)}/flag`;
