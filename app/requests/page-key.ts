/** Where a page of a list begins or ends that is sorted by an instant and an id: beside which row, and on which side of it. */
export interface PageKey {
  side: "before" | "after";
  at: string;
  id: string;
}

/**
 * Which page it is that has so many rows before it, and how many pages there are with those behind it: one before for as
 * long as there are rows before, one after for as long as there are rows behind, whatever was added or taken off meanwhile.
 */
export function placeOfPage(
  { before, shown, total }: { before: number; shown: number; total: number },
  pageSize: number,
) {
  const page = Math.ceil(before / pageSize) + 1;
  return { page, pages: page + Math.max(0, Math.ceil((total - before - shown) / pageSize)) };
}

/** The number of the page to show where nothing stands where one was asked for: the one that is nearest. */
export function nearestPage({ key, total }: { key: PageKey | null; total: number }, pageSize: number) {
  return key?.side === "before" ? 1 : Math.max(1, Math.ceil(total / pageSize));
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
