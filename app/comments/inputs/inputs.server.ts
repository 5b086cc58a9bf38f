import type { Attribution, Db, StakeholderGroup } from "#db/schema.ts";
import { selectPublishedComments } from "../reading/published.server.ts";
import { type InputFields, parseFields } from "./input-field.ts";

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
}

/** Every technical input of the published comments, in the measure's order and then in that of filing. */
export async function listTechnicalInputs(db: Db, consultationId: string) {
  return listInputs(db, consultationId, "technical_input");
}

/** Every human-rights input of the published comments, in the measure's order and then in that of filing. */
export async function listHumanRightsInputs(db: Db, consultationId: string) {
  return listInputs(db, consultationId, "human_rights_input");
}

type InputTable = "technical_input" | "human_rights_input";

async function listInputs(db: Db, consultationId: string, table: InputTable): Promise<PublishedInput[]> {
  const rows = await selectPublishedComments(db, consultationId)
    .innerJoin(`${table} as input`, (join) =>
      join
        .onRef("input.comment_id", "=", "comment.id")
        .onRef("input.version", "=", "comment.published_version"),
    )
    .leftJoin("provision", "provision.id", "input.provision_id")
    .select(["input.id", "input.fields", "provision.anchor", "provision.label"])
    .select(["comment.number", "comment.author_name", "comment.organisation", "comment.stakeholder_group"])
    .select(["shown.language", "comment.attribution"])
    // Null sorts first on one database and last on the other.
    .orderBy(({ fn, val }) => fn.coalesce("provision.sort_order", val(-1)))
    .orderBy("comment.number")
    .orderBy("input.sort_order")
    .execute();
  return rows.map(withFields);
}

/** The inputs of one version of a comment, published or not, in its author's order. */
export async function findInputs(db: Db, version: { commentId: string; version: number }) {
  return {
    technical: await inputsOf(db, version, "technical_input"),
    humanRights: await inputsOf(db, version, "human_rights_input"),
  };
}

async function inputsOf(
  db: Db,
  { commentId, version }: { commentId: string; version: number },
  table: InputTable,
) {
  const rows = await db
    .selectFrom(`${table} as input`)
    .leftJoin("provision", "provision.id", "input.provision_id")
    .select(["input.id", "input.fields", "provision.anchor", "provision.label"])
    .where("input.comment_id", "=", commentId)
    .where("input.version", "=", version)
    .orderBy("input.sort_order")
    .execute();
  return rows.map(withFields);
}

function withFields<Row extends { fields: string; anchor: string | null; label: string | null }>({
  fields,
  anchor,
  label,
  ...row
}: Row) {
  const provision = anchor !== null && label !== null ? { anchor, label } : null;
  return { ...row, provision, fields: parseFields(fields) };
}
