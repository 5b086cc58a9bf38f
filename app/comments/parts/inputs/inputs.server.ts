import { newIdBeside } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import type { Input, WhichVersion } from "../../comment/content.ts";
import { parseFields, parseNames } from "./input-field.ts";
import type { InputKind, TypedInput } from "./input-kind.ts";

/** Where the inputs of each kind are stored. */
export const inputTables = { technical: "technical_input", human_rights: "human_rights_input" } as const;

/** The inputs of one version of a comment, published or not, in its author's order. */
export async function listInputs(
  db: Db,
  kind: InputKind,
  { comment_id, version }: WhichVersion,
): Promise<(TypedInput & { label: string | null; confidential: string[] })[]> {
  const rows = await db
    .selectFrom(`${inputTables[kind]} as input`)
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
  await db.insertInto(inputTables[kind]).values(rows).execute();
}
