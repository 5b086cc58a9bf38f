import { message } from "#app/words/message.ts";
import { type Cleaned, cleanParts, keptPart } from "./clean-parts.server.ts";
import type { FileNote } from "./file-notes.ts";
import { tellOf } from "./hidden-data.ts";
import { hiddenInOdt } from "./hidden-in-office.server.ts";
import { refuse } from "./refusal.ts";
import { rewriteXml, type Tag } from "./xml.server.ts";
import { writeZip, type ZipPart } from "./zip.server.ts";

const dropped: [RegExp, FileNote][] = [
  [/(^|\/)meta\.xml$|\.rdf$/i, "attachments.gone-odt-properties"],
  [/^Thumbnails\//i, "attachments.gone-thumbnail"],
  [/(^|\/)settings\.xml$|^Configurations2\//i, "attachments.gone-settings"],
  [/^Versions\/|^VersionList\.xml$/i, "attachments.gone-earlier-versions"],
  [/^META-INF\/(?!manifest\.xml$)/i, "attachments.gone-signatures"],
];

const known = [
  /^mimetype$/,
  /^META-INF\/manifest\.xml$/,
  /^(Object \d+\/)?(content|styles)\.xml$/,
  /^(Object \d+\/)?Pictures\/[^/]+\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)$/i,
  /^Fonts\/[^/]+\.(ttf|otf)$/i,
];

/** Writes an ODT anew, with what is needed to read it only. Throws FileRefused. */
export async function cleanOdt(parts: ZipPart[]): Promise<Cleaned> {
  if (parts.some(({ name }) => /^(Basic|Scripts)\//i.test(name)))
    refuse(message("attachments.macros-in-odt"));
  const report = new Set<FileNote>();
  const kept = parts.filter(({ name }) => keptPart(name, dropped, known, report));
  const names = new Set(kept.map(({ name }) => name));
  const folders = new Set(["/", ...kept.map(({ name }) => name.slice(0, name.lastIndexOf("/") + 1))]);

  const cleaned = await cleanParts(kept, report, (part) => {
    if (part.name === "mimetype") return part.bytes;
    if (part.name === "META-INF/manifest.xml")
      return rewriteManifest(part, (path) => names.has(path) || folders.has(path));
    return rewriteContent(part, names, report);
  });
  const first = cleaned.filter(({ name }) => name === "mimetype");
  const rest = cleaned.filter(({ name }) => name !== "mimetype");
  return {
    bytes: writeZip([...first, ...rest], ["mimetype"]),
    removed: [...report],
    remaining: tellOf(hiddenInOdt(cleaned)),
  };
}

function rewriteManifest(part: ZipPart, has: (path: string) => boolean) {
  return rewriteXml(part.bytes, {
    drops: (tag) => {
      if (tag.local === "encryption-data") refuse(message("attachments.file-password"));
      return tag.local === "file-entry" && !has(value(tag, "full-path"));
    },
  });
}

const names: FileNote = "attachments.gone-names";
const active =
  /^(scripts|event-listeners|object-ole|plugin|applet|floating-frame|dde-connection-decls|dde-source|section-source|database-.*|applet|connection-resource)$/;
const people = /^(creator|creator-initials|sender-initials)$/;

function rewriteContent(part: ZipPart, kept: Set<string>, report: Set<FileNote>) {
  const base = part.name.slice(0, part.name.lastIndexOf("/") + 1);
  return rewriteXml(part.bytes, {
    drops: (tag) => {
      if (active.test(tag.local)) report.add("attachments.gone-active");
      else if (isLostLink(tag, base, kept)) report.add("attachments.gone-odt-references");
      else return isTimeOfChange(tag);
      return true;
    },
    empties: (tag) => {
      if (!people.test(tag.local) || tag.prefix === "text") return false;
      report.add(names);
      return true;
    },
    attribute: ({ local, prefix, value }) => {
      if (local === "rsid" || local === "paragraph-rsid" || local === "printer-name") return null;
      return prefix === "script" ? null : value;
    },
  });
}

/** When a comment was written or a change made; a date that the text itself shows is another element. */
function isTimeOfChange(tag: Tag) {
  return tag.local === "date" && tag.uri === "http://purl.org/dc/elements/1.1/";
}

/** Whether an element other than a link shows something that is not in the file, or no longer. */
function isLostLink(tag: Tag, base: string, kept: Set<string>) {
  const target = value(tag, "href");
  if (target === "" || target.startsWith("#")) return false;
  if (tag.local === "a") return !/^(https?:|mailto:)/i.test(target);
  const path = base + target.replace(/^\.\//, "").replace(/\/$/, "");
  return !kept.has(path) && !kept.has(`${path}/content.xml`);
}

function value(tag: Tag, local: string) {
  return Object.values(tag.attributes).find((found) => found.local === local)?.value ?? "";
}
