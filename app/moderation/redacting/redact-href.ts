import { type QueueFilters, queueHref } from "../queue-filters.ts";

/** Where a comment is published without some passages, with the queue's filters kept. */
export function redactHref(government: string, filters: QueueFilters, comment: string) {
  const [address = "", query] = queueHref(government, filters, { comment }).split("?");
  return `${address}/redact${query ? `?${query}` : ""}`;
}
