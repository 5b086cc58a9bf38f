import { newIdBeside } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import type { Input } from "./comment-content.ts";
import { readFields } from "./fields.server.ts";
import type { DraftInput, InputKind } from "./writing/draft.ts";

interface Version {
  comment_id: string;
  version: number;
}

const tables = { technical: "technical_input", human_rights: "human_rights_input" } as const;

/** Stores the technical or human-rights inputs of a version, in their order. In the caller's transaction. */
export async function storeInputs(
  db: Db,
  kind: InputKind,
  { inputs, ...version }: Version & { inputs: Input[] },
) {
  if (inputs.length === 0) return;
  const rows = inputs.map(({ provision_id, fields }, index) => ({
    ...version,
    id: newIdBeside(version.comment_id),
    provision_id,
    fields: JSON.stringify(fields),
    sort_order: index,
  }));
  await db.insertInto(tables[kind]).values(rows).execute();
}

/** The inputs of a version with the anchor of the provision that each is about and its label, in their order. */
export async function listInputs(
  db: Db,
  kind: InputKind,
  { comment_id, version }: Version,
): Promise<(DraftInput & { label: string | null })[]> {
  const rows = await db
    .selectFrom(tables[kind])
    .leftJoin("provision", "provision.id", `${tables[kind]}.provision_id`)
    .select([`${tables[kind]}.id`, `${tables[kind]}.fields`, "provision.anchor", "provision.label"])
    .where(`${tables[kind]}.comment_id`, "=", comment_id)
    .where(`${tables[kind]}.version`, "=", version)
    .orderBy(`${tables[kind]}.sort_order`)
    .execute();
  return rows.map(({ id, anchor, label, fields }) => ({
    key: id,
    anchor: anchor ?? "",
    label,
    fields: readFields(fields),
  }));
}
