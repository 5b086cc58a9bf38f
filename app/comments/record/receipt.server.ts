import { hashed } from "#app/accounts/hashed.server.ts";
import type { Position } from "#db/schema.ts";
import type { ConfidentialPart, PublicAttachment } from "../comment/content.ts";

/** What a receipt vouches for: what was submitted, in its public form, and to what it belongs. */
export interface ReceivedVersion {
  reference: string;
  number: number;
  version: number;
  submitted_at: string;
  position: Position | null;
  remarks: string;
  points: { anchor: string; position: Position; reasons: string; wording?: string | null }[];
  answers?: Record<string, string>;
  technical?: SubmittedInput[];
  human_rights?: SubmittedInput[];
  attachments?: Pick<PublicAttachment, "name" | "sha256">[];
  confidential_parts?: ConfidentialPart[];
  commitment?: string | null;
}

interface SubmittedInput {
  anchor: string;
  fields: Record<string, string>;
}

/**
 * The canonical form: JSON without white space, keys in the order below, points in the order submitted, strings as
 * stored (lines end in \n), UTF-8; parts that a comment does not have are left out. Anyone can make it again from what
 * the receipt shows. Where no position is stated it has "no position", as it always had: hashes that are given out stay. What is confidential stands in it as the public reads it, with the commitment that binds it.
 */
export function canonicalForm(submission: ReceivedVersion) {
  const { reference, number, version, submitted_at, position, remarks, points } = submission;
  const {
    answers = {},
    technical = [],
    human_rights = [],
    attachments = [],
    confidential_parts = [],
  } = submission;
  return JSON.stringify({
    reference,
    number,
    version,
    submitted_at,
    position: position ?? "no position",
    remarks,
    points: points.map(({ anchor, position, reasons, wording }) => ({
      anchor,
      position,
      reasons,
      ...(wording && { wording }),
    })),
    ...(Object.keys(answers).length > 0 && { answers }),
    ...(technical.length > 0 && { technical: technical.map(canonicalInput) }),
    ...(human_rights.length > 0 && { human_rights: human_rights.map(canonicalInput) }),
    ...(attachments.length > 0 && { attachments: attachments.map(canonicalAttachment) }),
    ...(confidential_parts.length > 0 && { confidential_parts: confidential_parts.map(canonicalPart) }),
    ...(submission.commitment && { commitment: submission.commitment }),
  });
}

const canonicalInput = ({ anchor, fields }: SubmittedInput) => ({ anchor, fields });
const canonicalAttachment = ({ name, sha256 }: Pick<PublicAttachment, "name" | "sha256">) =>
  name === null ? { confidential: true } : { name, sha256 };
const canonicalPart = ({ kind, ground, summary }: ConfidentialPart) => ({ kind, ground, summary });

/** SHA-256 of the canonical form, 64 hexadecimal digits. */
export function receiptHash(submission: ReceivedVersion) {
  return hashed(canonicalForm(submission));
}

/** How a comment is called on paper: `NL-2026-003/0042`. */
export function receiptNumber(reference: string, number: number) {
  return `${reference}/${String(number).padStart(4, "0")}`;
}

interface RecordedVersion {
  reference: string;
  number: number;
  version: number;
}

/** What a file to keep of a receipt is called: `NL-2026-003-0042-version-1.pdf`. */
export function receiptFileName({ reference, number, version }: RecordedVersion, ending: string) {
  return `${receiptNumber(reference, number).replaceAll("/", "-")}-version-${version}.${ending}`;
}
