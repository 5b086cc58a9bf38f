import type { Account } from "#app/accounts/account.ts";
import type { Attribution } from "#db/schema.ts";
import { publicAuthor, type Signature } from "./signature.ts";
import { accountOf, ownerOf, type Writer } from "./writer.ts";

/** How a comment by this writer is signed: in public, and who may follow it. */
export function signedBy(writer: Writer, signature: Signature) {
  const account = accountOf(writer);
  const attribution = attributionOf(writer, signature);
  return {
    author_id: account?.id ?? null,
    owner: ownerOf(writer),
    organisation_id: writer.kind === "member" ? writer.organisation.id : null,
    attribution,
    ...publicAuthor({ attribution }, authorOf(writer, signature)),
  };
}

/** Whoever writes without an account is signed so whatever the draft says, and nobody else is. */
function attributionOf({ kind }: Writer, { attribution }: Signature): Attribution {
  if (kind === "at risk") return "at risk";
  return attribution === "at risk" ? "withheld" : attribution;
}

/** How a reply by this account is signed: always by name. */
export function signedByName(account: Account) {
  const { id, name, organisation, stakeholder_group, country } = account;
  return {
    author_id: id,
    owner: `account:${id}` as const,
    author_name: name,
    organisation,
    stakeholder_group,
    country,
  };
}

/** The organisation that the writer speaks for, and that a comment can be signed with. */
export function organisationOf(writer: Writer) {
  return authorOf(writer, { stakeholder_group: "", country: "" }).organisation;
}

/** Who writes, as far as the portal knows; someone at risk says of themselves what they like. */
function authorOf(
  writer: Writer,
  { stakeholder_group, country }: Pick<Signature, "stakeholder_group" | "country">,
) {
  if (writer.kind === "at risk")
    return {
      name: "",
      organisation: null,
      stakeholder_group: stakeholder_group || null,
      country: country || null,
    };
  const { account } = writer;
  if (writer.kind === "person") return account;
  const { name: organisation, stakeholder_group: group, country: seat } = writer.organisation;
  return { name: account.name, organisation, stakeholder_group: group, country: seat };
}
