import { hashed } from "#app/accounts/hashed.server.ts";
import type { Position } from "#db/schema.ts";

/** What a receipt vouches for: the words as submitted, and to what they belong. */
export interface Submission {
  reference: string;
  number: number;
  version: number;
  submitted_at: string;
  position: Position;
  remarks: string;
  points: { anchor: string; position: Position; reasons: string }[];
}

/**
 * The canonical form: JSON without white space, keys in the order below, points in the order submitted, strings as
 * stored (lines end in \n), UTF-8. Anyone can make it again from what the receipt shows.
 */
export function canonicalForm({
  reference,
  number,
  version,
  submitted_at,
  position,
  remarks,
  points,
}: Submission) {
  return JSON.stringify({
    reference,
    number,
    version,
    submitted_at,
    position,
    remarks,
    points: points.map(({ anchor, position, reasons }) => ({ anchor, position, reasons })),
  });
}

/** SHA-256 of the canonical form, 64 hexadecimal digits. */
export function receiptHash(submission: Submission) {
  return hashed(canonicalForm(submission));
}

/** How a comment is called on paper: `NL-2026-003/0042`. */
export function receiptNumber(reference: string, number: number) {
  return `${reference}/${String(number).padStart(4, "0")}`;
}
