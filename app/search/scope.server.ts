import { stageAt } from "#app/consultations/consultation.ts";
import { selectConsultations } from "#app/consultations/find-consultation.server.ts";
import { titlesIn } from "#app/consultations/translations/titles-in.server.ts";
import { type Facet, facetTerm } from "#app/indexing/facets.ts";
import type { Db } from "#db/schema.ts";
import { kindsOfEntries, type SearchFilters } from "./search-filters.ts";

/** The consultations that everyone may read, with their stage at that moment, by their ids. */
export async function findSearched(db: Db, { now, language }: { now: Date; language: string }) {
  const rows = await selectConsultations(db).where("consultation.stage", "<>", "draft").execute();
  const titled = await titlesIn(db, rows, language);
  return new Map(
    titled.map((consultation) => [
      consultation.id,
      { ...consultation, stage_now: stageAt(consultation, now) },
    ]),
  );
}

export type Searched = Awaited<ReturnType<typeof findSearched>>;

/** By which terms the filters are looked for: of each list an entry has to have one. */
export function facetsOf(filters: SearchFilters, searched: Searched): string[][] {
  const one = (facet: Facet, value: string) => (value ? [[facetTerm(facet, value)]] : []);
  const { kind, consultation, stage, provision, question } = filters;
  const inConsultation = [...searched.values()].find(({ reference }) => reference === consultation);
  const inStage = [...searched.values()].filter(({ stage_now }) => stage_now === stage);
  const ofConsultations = (ids: string[]) =>
    // Where there is none, nothing is found.
    ids.length === 0 ? [facetTerm("consultation", "none")] : ids.map((id) => facetTerm("consultation", id));
  return [
    ...(kind ? [kindsOfEntries[kind].map((each) => facetTerm("kind", each))] : []),
    ...one("government", filters.government),
    ...(consultation ? [ofConsultations(inConsultation ? [inConsultation.id] : [])] : []),
    ...(stage ? [ofConsultations(inStage.map(({ id }) => id))] : []),
    ...one("group", filters.group),
    ...one("country", filters.country),
    ...one("organisation", filters.organisation),
    ...one("position", filters.position),
    ...one("provision", provision),
    ...one("question", question),
    ...one("language", filters.language),
    ...(filters.attachments ? [[facetTerm("attachments", "1")]] : []),
  ];
}

/** Whatever kind it is of: for a search with nothing else that has to be there. */
export const everything = Object.values(kindsOfEntries)
  .flat()
  .map((kind) => facetTerm("kind", kind));
