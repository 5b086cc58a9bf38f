import type { RightsFilters } from "./inputs/rights-matrix.ts";

/** The officials' digest, or a page or file that belongs to it. */
export function digestAddress(
  { government_code, reference }: { government_code: string; reference: string },
  part = "",
) {
  return `/officials/${government_code}/consultations/${reference}/digest${part}`;
}

/** The human-rights inputs that a count of the digest counts. */
export function rightsAddress(
  consultation: { government_code: string; reference: string },
  filters: RightsFilters,
  page = 1,
) {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ""));
  if (page > 1) query.set("page", String(page));
  return `${digestAddress(consultation, "/human-rights")}${query.size > 0 ? `?${query}` : ""}`;
}
