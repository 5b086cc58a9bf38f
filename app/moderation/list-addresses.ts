/** The list of what a government's moderators did, narrowed by that. */
export const decidedAddress = (government: string, asked: NamedValues = {}) =>
  `/officials/${government}/decided${queryOf(asked)}`;

/** The list of what is not public there, narrowed by all that comments state. */
export const unpublishedAddress = (government: string, asked: NamedValues = {}) =>
  `/officials/${government}/search${queryOf(asked)}`;

/** By name; empty ones are left out. */
type NamedValues = Record<string, string | undefined>;

function queryOf(asked: NamedValues) {
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
  return query ? `?${query}` : "";
}
