import { element, xmlFile } from "../xml.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * What a part of a DOCX leads to: pictures and addresses outside, each once, by the ids under which the part names them, which
 * begin as given.
 */
export function relationships(prefix = "rId") {
  const known = new Map<string, { id: string; written: string }>();
  const add = (type: string, target: string, mode?: "External") => {
    const key = `${type} ${target}`;
    const old = known.get(key);
    if (old) return old.id;
    const id = `${prefix}${known.size + 1}`;
    const written = element("Relationship", {
      ...{ Id: id, Type: `${office}/${type}`, Target: target, TargetMode: mode },
    });
    known.set(key, { id, written });
    return id;
  };
  return {
    link: (address: string) => add("hyperlink", address, "External"),
    part: (type: string, target: string) => add(type, target),
    /** Each as an element. */
    written: () => [...known.values()].map(({ written }) => written),
    xml: () =>
      xmlFile(
        element(
          "Relationships",
          { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
          ...[...known.values()].map(({ written }) => written),
        ),
      ),
  };
}

export type Relationships = ReturnType<typeof relationships>;
