import type { Errors } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Attribution, StakeholderGroup } from "#db/schema.ts";

/** In characters; why somebody is not to be named. */
export const longestReason = 2000;

/** The ways to be named that someone with an account can choose. */
export const attributionChoices = ["named", "organisation only", "withheld"] as const;

/** How a comment is to be signed in public. */
export interface Signature {
  attribution: Attribution;
  /** Why its author is not to be named; officials read it. */
  reason: string;
  /** Of someone at risk, who has no account that says it; empty is not stated. */
  stakeholder_group: StakeholderGroup | "";
  country: string;
}

/** What is missing from a signature of someone who speaks for that organisation or none, by the id of the field. */
export function missingFromSignature(
  { attribution, reason }: Pick<Signature, "attribution" | "reason">,
  organisation: string | null,
): Errors {
  if (attribution === "withheld" && reason.trim() === "") return { reason: message("drafts.why-not-named") };
  if (attribution === "organisation only" && organisation === null)
    return { attribution: message("drafts.no-organisation") };
  return {};
}

interface SigningAuthor {
  name: string;
  organisation: string | null;
  stakeholder_group: StakeholderGroup | null;
  country: string | null;
}

/** Who wrote a comment as the public reads it; all that a signature withholds is left out. */
export function publicAuthor({ attribution }: Pick<Signature, "attribution">, author: SigningAuthor) {
  const { name, organisation, stakeholder_group, country } = author;
  const isNamed = attribution === "named";
  const showsOrganisation = isNamed || attribution === "organisation only";
  return {
    author_name: isNamed ? name : null,
    organisation: showsOrganisation ? organisation : null,
    stakeholder_group,
    country,
  };
}

/** Said where there is no key to seal the reason with. */
export const cannotSealReason = message("drafts.cannot-keep-reason");
