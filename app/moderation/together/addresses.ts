import type { QueueFilters } from "../queue-filters.ts";

/** Where many comments are decided at once: those of a consultation that fit the filters, or one campaign's. */
export function togetherAddress(government: string, asked: QueueFilters & { campaign?: string } = {}) {
  const search = new URLSearchParams({ ...asked }).toString();
  return `/officials/${government}/queue/together${search ? `?${search}` : ""}`;
}

/** One act on many comments. */
export const actAddress = (government: string, id: string) => `/officials/${government}/acts/${id}`;
