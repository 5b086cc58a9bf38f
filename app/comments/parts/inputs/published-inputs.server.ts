import type { Attribution, Db, StakeholderGroup } from "#db/schema.ts";
import { selectPublishedComments } from "../../comment/published.server.ts";
import { type InputFields, parseFields, parseNames } from "./input-field.ts";
import type { InputKind } from "./input-kind.ts";
import { inputTables } from "./inputs.server.ts";

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
    .innerJoin(`${inputTables[kind]} as input`, (join) =>
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
