import type { useLoaderData } from "@remix-run/react";
import type { Translator } from "./translator.ts";

/** What a route gives as its `handle`: how its page is called. */
export interface Titled {
  title: (t: Translator, data: unknown) => string;
}

/**
 * Calls a page by what its loader gave; by what can be said without it where the loader failed. The portal's name is put
 * behind it.
 */
export function titled<Loader = unknown>(
  title: (t: Translator, data: ReturnType<typeof useLoaderData<Loader>> | undefined) => string,
): Titled {
  return { title: (t, data) => title(t, data ? Object(data) : undefined) };
}
