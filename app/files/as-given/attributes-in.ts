import type { Tag } from "../xml.server.ts";

/** The values of all attributes of that name, whatever their namespaces. */
export function attributesIn(tag: Tag, local: string) {
  return Object.values(tag.attributes).flatMap((found) =>
    found.local === local ? [found.value.trim()] : [],
  );
}
