import { newIdBeside } from "#db/new-id.ts";
import type { Attribution, Db, StakeholderGroup } from "#db/schema.ts";
import type { Input, WhichVersion } from "../../comment/content.ts";
import { selectPublishedComments } from "../../comment/published.server.ts";
import { type InputFields, parseFields, parseNames } from "./input-field.ts";
import type { InputKind, TypedInput } from "./input-kind.ts";

/** Who said something, as far as it is stated, and in which comment. */
export interface Source {
  number: number;
  author_name: string | null;
  organisation: string | null;
  attribution: Attribution;
  stakeholder_group: StakeholderGroup | null;
}

/** One input of a published comment; its provision is null where it is on the measure as a whole. */
export interface PublishedInput extends Source {
  id: string;
  language: string | null;
  provision: { anchor: string; label: string } | null;
  fields: InputFields;
  confidential: string[];
}

/** Every technical input of the published comments, in the measure's order and then in that of filing. */
export async function listTechnicalInputs(db: Db, consultationId: string) {
  return listPublished(db, consultationId, "technical");
}

/** Every human-rights input of the published comments, in the measure's order and then in that of filing. */
export async function listHumanRightsInputs(db: Db, consultationId: string) {
  return listPublished(db, consultationId, "human_rights");
}

async function listPublished(db: Db, consultationId: string, kind: InputKind): Promise<PublishedInput[]> {
  const rows = await selectPublishedComments(db, consultationId)
    .innerJoin(`${tables[kind]} as input`, (join) =>
      join
        .onRef("input.comment_id", "=", "comment.id")
        .onRef("input.version", "=", "comment.published_version"),
    )
    .leftJoin("provision", "provision.id", "input.provision_id")
    .select(["input.id", "input.fields", "input.confidential", "provision.anchor", "provision.label"])
    .select(["comment.number", "comment.author_name", "comment.organisation", "comment.stakeholder_group"])
    .select(["shown.language", "comment.attribution"])
    // Null sorts first on one database and last on the other.
    .orderBy(({ fn, val }) => fn.coalesce("provision.sort_order", val(-1)))
    .orderBy("comment.number")
    .orderBy("input.sort_order")
    .execute();
  return rows.map(({ anchor, label, fields, confidential, ...row }) => ({
    ...row,
    provision: anchor !== null && label !== null ? { anchor, label } : null,
    fields: parseFields(fields),
    confidential: parseNames(confidential),
  }));
}

const tables = { technical: "technical_input", human_rights: "human_rights_input" } as const;

/** The inputs of one version of a comment, published or not, in its author's order. */
export async function listInputs(
  db: Db,
  kind: InputKind,
  { comment_id, version }: WhichVersion,
): Promise<(TypedInput & { label: string | null; confidential: string[] })[]> {
  const rows = await db
    .selectFrom(`${tables[kind]} as input`)
    .leftJoin("provision", "provision.id", "input.provision_id")
    .select(["input.id", "input.fields", "input.confidential", "provision.anchor", "provision.label"])
    .where("input.comment_id", "=", comment_id)
    .where("input.version", "=", version)
    .orderBy("input.sort_order")
    .execute();
  return rows.map(({ id, anchor, label, fields, confidential }) => ({
    key: id,
    anchor: anchor ?? "",
    label,
    fields: parseFields(fields),
    confidential: parseNames(confidential),
  }));
}

/** Stores the technical or human-rights inputs of a version, in their order. In the caller's transaction. */
export async function storeInputs(
  db: Db,
  kind: InputKind,
  { inputs, ...version }: WhichVersion & { inputs: Input[] },
) {
  if (inputs.length === 0) return;
  const rows = inputs.map(({ provision_id, fields, confidential = [] }, index) => ({
    ...version,
    id: newIdBeside(version.comment_id),
    provision_id,
    fields: JSON.stringify(fields),
    confidential: JSON.stringify(confidential),
    sort_order: index,
  }));
  await db.insertInto(tables[kind]).values(rows).execute();
}
