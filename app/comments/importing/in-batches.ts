/** Few enough that whoever sends a comment meanwhile waits shortly, many enough that the disk is not waited for at every row. */
const mostRows = 150;
/** In characters of comments: long ones go in by fewer. */
const mostCharacters = 500_000;

/** The rows in their order, so many together as go in at once. */
export async function* inBatches(rows: Iterable<unknown> | AsyncIterable<unknown>) {
  let batch: unknown[] = [];
  let characters = 0;
  for await (const row of rows) {
    batch.push(row);
    characters += lengthOf(row);
    if (batch.length < mostRows && characters < mostCharacters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

function lengthOf(row: unknown) {
  const isObject = typeof row === "object" && row !== null;
  return isObject && "comment" in row && typeof row.comment === "string" ? row.comment.length : 0;
}
