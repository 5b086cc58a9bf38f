/** What Markdown has no place for, or what an official should look at, each with its message in measure-files.yaml. */
export const leftOutKinds = [
  "pictures",
  "formulas",
  "signs",
  "raised",
  "deletions",
  "insertions",
  "comments",
  "hidden",
  "headers",
  "contents",
  "notes",
  "boxes",
  "nested",
  "merged",
  "lines",
  "numbers",
  "embedded",
] as const;

export type LeftOutKind = (typeof leftOutKinds)[number];

/** How often there was something of each kind. */
export type LeftOut = Partial<Record<LeftOutKind, number>>;

/** Counts what is left out while a file is read. */
export function newLeftOut() {
  const found: LeftOut = {};
  return {
    found,
    add(kind: LeftOutKind, count = 1) {
      if (count > 0) found[kind] = (found[kind] ?? 0) + count;
    },
  };
}

export type LeavingOut = ReturnType<typeof newLeftOut>;
