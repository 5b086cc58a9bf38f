/** Where a page of a list begins or ends that is sorted by an instant and an id: beside which row, and on which side of it. */
export interface PageKey {
  side: "before" | "after";
  at: string;
  id: string;
}

/** Keys, as an address has them, of the pages before and after the one that is shown. */
export type KeysBeside = Record<PageKey["side"], string>;

/** The key in an address; null where there is none, and the page is found by its number. */
export function readPageKey(query: URLSearchParams): PageKey | null {
  for (const side of ["before", "after"] as const) {
    const { at, id } =
      /^(?<at>[\dTZ:.-]{20,30})~(?<id>[\w -]{1,100})$/.exec(query.get(side) ?? "")?.groups ?? {};
    if (at && id) return { side, at, id };
  }
  return null;
}

/** Null for a page with nothing on it. */
export function keysBeside(rows: readonly Pick<PageKey, "at" | "id">[]): KeysBeside | null {
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last ? { before: `${first.at}~${first.id}`, after: `${last.at}~${last.id}` } : null;
}
