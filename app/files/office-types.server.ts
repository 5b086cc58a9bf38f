import { readXml } from "./xml.server.ts";
import type { ZipPart } from "./zip.server.ts";

/**
 * Tells of what types an Office file says that a part is, by its name or its ending: more than one where it says so more than
 * once. Throws FileRefused.
 */
export function partTypes(parts: readonly ZipPart[]) {
  const types = new Map<string, Set<string>>();
  const list = parts.find(({ name }) => name === "[Content_Types].xml");
  if (list)
    readXml(list.bytes, {
      open({ attributes }) {
        const type = attributes.ContentType?.value.trim() ?? "";
        const of = attributes.PartName?.value ?? `.${attributes.Extension?.value}`;
        const known = types.get(folded(of)) ?? new Set();
        types.set(folded(of), known.add(type));
      },
    });
  return {
    all: [...types.values()].flatMap((known) => [...known]),
    of: (name: string) => [
      ...(types.get(folded(name)) ?? []),
      ...(types.get(folded(name.slice(name.lastIndexOf(".")))) ?? []),
    ],
  };
}

/** Office takes names for the same whatever their case, and however their signs are written. */
function folded(name: string) {
  const path = name.trim().replace(/^\//, "");
  return path
    .replace(/%([2-7][0-9a-f])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .toLowerCase();
}
