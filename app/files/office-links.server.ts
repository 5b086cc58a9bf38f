import { readXml } from "./xml.server.ts";
import type { ZipPart } from "./zip.server.ts";

/** What one part of an Office file refers to; `target` is the name of a part, or an address where it is external. */
export interface OfficeLink {
  id: string;
  type: string;
  isExternal: boolean;
  isHyperlink: boolean;
  target: string;
}

/** The links in a `.rels` part. */
export function relationshipsOf(part: ZipPart) {
  const links: OfficeLink[] = [];
  const base = part.name.replace(/_rels\/[^/]*$/i, "");
  readXml(part.bytes, {
    open(tag) {
      if (tag.local !== "Relationship") return;
      const attribute = (name: string) => tag.attributes[name]?.value.trim() ?? "";
      const target = attribute("Target");
      const isExternal =
        attribute("TargetMode").toLowerCase() === "external" || /^[a-z][a-z0-9+.-]*:|^\/\/|\\/i.test(target);
      links.push({
        id: attribute("Id"),
        type: attribute("Type"),
        isExternal,
        isHyperlink: attribute("Type").endsWith("/hyperlink"),
        target: isExternal ? target : resolve(base, target),
      });
    },
  });
  return links;
}

/** Whether the part holds links, whatever the case of its name. */
export const holdsLinks = ({ name }: ZipPart) => /\.rels$/i.test(name);

/** The links that go: all to elsewhere but plain hyperlinks, which nothing follows until a reader does. */
export function externalTargets(links: OfficeLink[]) {
  return links.filter(
    ({ isExternal, isHyperlink, target }) =>
      isExternal && !(isHyperlink && /^(https?:|mailto:|#)/i.test(target)),
  );
}

function resolve(base: string, target: string) {
  const [path = ""] = target.split("#");
  return new URL(path, `http://part/${base}`).pathname
    .slice(1)
    .replace(/%20/g, " ")
    .replace(/%5B/gi, "[")
    .replace(/%5D/gi, "]");
}
