import type { Db } from "#db/schema.ts";
import {
  contentFolder,
  listConsultationKeys,
  readOrganisations,
  readPeople,
} from "./example-files.server.ts";

/** The rows of the examples as far as they are there, by their ids. */
export async function listExampleRows(db: Db, folder = contentFolder) {
  const emails = (await readPeople(folder)).map(({ email }) => email);
  const names = (await readOrganisations(folder)).map(({ name }) => name);
  const keys = await listConsultationKeys(folder);
  const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
  return {
    account: idsOf(await db.selectFrom("account").select("id").where("email", "in", emails).execute()),
    organisation: idsOf(
      await db.selectFrom("organisation").select("id").where("name", "in", names).execute(),
    ),
    consultation: idsOf(
      await db.selectFrom("consultation").select("id").where("content_key", "in", keys).execute(),
    ),
  };
}
