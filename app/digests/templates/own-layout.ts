/** What asks for a document in Parley's own layout, be there a template or not. */
export const ownLayoutQuery = "layout=parley";

export const isInOwnLayout = (query: URLSearchParams) => query.get("layout") === "parley";
