const all = ["SQLite", "PostgreSQL"] as const;
export type Dialect = (typeof all)[number];

/** The databases on which the suites of this run are tried: both, or the one that DIALECT names. */
export const dialects = chosen(process.env.DIALECT);

function chosen(name: string | undefined): readonly Dialect[] {
  if (!name) return all;
  const found = all.filter((dialect) => dialect.toLowerCase() === name.toLowerCase());
  if (found.length === 0)
    throw new Error(`DIALECT is “${name}”: it can be sqlite or postgresql, or be left out for both.`);
  return found;
}
