import { type Message, message } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";
import { memberRoles } from "#db/schema.ts";

/** The page of an organisation, or a page that belongs to it. */
export function organisationAddress(id: string, part = "") {
  return `/organisations/${id}${part}`;
}

/** The page on which an invitation is answered; whoever has it, has the invitation. */
export function invitationAddress(token: string) {
  return `/invitations/${token}`;
}

/** The roles to choose from, each with what it may do. */
export function memberRoleChoices(t: Translator) {
  return memberRoles.map((value) => ({
    value,
    text: t(`terms.member ${value}`),
    hint: t(`organisations.may ${value}`),
  }));
}

/** How long what is typed on its form may be, in characters. */
export const mostTyped = { line: 200, number: 60, description: 1000 };

/** As it is stored; it is shown in the language of the page. */
type EuRegister = "EU Transparency Register";

export const euRegister: EuRegister = "EU Transparency Register";

/** A number as the EU Transparency Register gives them: `1234567890-12`. Some have a few digits more or fewer. */
export function isEuRegisterNumber(text: string) {
  return /^\d{8,13}-\d{2}$/.test(text);
}

/**
 * A whole address on the web that can be shown and followed as it is: of a public name, without a password, on the usual
 * port. An address that leads into the reader's own network is none.
 */
export function isWebAddress(text: string) {
  if (!/^https?:\/\//i.test(text) || /\s/.test(text) || !URL.canParse(text)) return false;
  const { hostname, port, username, password } = new URL(text);
  return isPublicName(hostname) && !port && !username && !password;
}

/** Names that mean another machine for each reader, or none (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal). */
const innerNames = [
  ...["localhost", "localdomain", "local", "internal", "intranet", "private", "corp", "home", "lan", "host"],
  ...["home.arpa", "in-addr.arpa", "ip6.arpa", "test", "invalid"],
];

/** Asked of a name as a URL has it, in which every spelling of a number has become an IP address. */
function isPublicName(hostname: string) {
  const name = hostname.replace(/\.$/, "");
  const last = name.slice(name.lastIndexOf(".") + 1);
  if (!name.includes(".") || name.startsWith(".") || /^\d*$/.test(last) || name.startsWith("[")) return false;
  return !innerNames.some((inner) => name === inner || name.endsWith(`.${inner}`));
}

/**
 * A website as it is shown: letters that could be taken for others in the form `xn--…`, so that nobody takes one name for
 * another. Null for one that was stored before such addresses were refused.
 */
export function shownWebsite(website: string) {
  return isWebAddress(website) ? new URL(website).href : null;
}

/** How long an invitation can be accepted. */
export const invitationDays = 14;

interface Invitation {
  expires_at: string;
  accepted_at: string | null;
  declined_at: string | null;
  revoked_at: string | null;
}

/** Why an invitation can no longer be answered; null where it can. */
export function whySpent(
  { expires_at, accepted_at, declined_at, revoked_at }: Invitation,
  now: Date,
): Message | null {
  if (accepted_at) return message("organisations.accepted-already");
  if (declined_at) return message("organisations.declined");
  if (revoked_at) return message("organisations.taken-back");
  if (expires_at <= now.toISOString()) return message("organisations.expired");
  return null;
}
