import { message } from "#app/words/message.ts";

/** The types of end user that both kinds of input ask for. */
export const endUserTypes = (
  [
    "government",
    "police",
    "military",
    "intelligence",
    "telecommunications",
    "critical infrastructure",
    "reseller",
    "university",
    "private company",
    "individual",
  ] as const
).map((value) => ({ value, text: message(`inputs.end-user ${value}`) }));
