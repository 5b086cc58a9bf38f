import type { Hidden } from "./hidden-data.ts";
import { readXml, type Tag } from "./xml.server.ts";
import type { ZipPart } from "./zip.server.ts";

const changed = /^(ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change)$/;

/** What stays in a Word document or workbook though nobody sees it there. */
export function hiddenInOffice(parts: ZipPart[]) {
  const found = new Set<Hidden>();
  const hidingStyles = stylesThatHide(parts.filter(({ name }) => /^word\/styles\.xml$/i.test(name)));
  for (const { name, bytes } of parts.filter(isXml)) {
    if (/^xl\/pivotCache\//i.test(name)) found.add("pivots");
    const inWord = /^word\//i.test(name);
    const isContent = inWord && !/^word\/styles\.xml$/i.test(name);
    readXml(bytes, {
      open(tag) {
        if (isComment(tag, name)) found.add("comments");
        if (inWord && changed.test(tag.local)) found.add("changes");
        if (isContent && (isHiding(tag) || hidingStyles.has(styleOf(tag)))) found.add("text");
        if (isHiddenPicture(tag)) found.add("text");
        if (!inWord && isHiddenCells(tag)) found.add("sheets");
      },
    });
  }
  return withPictures(found, parts);
}

/** The same for an OpenDocument text. */
export function hiddenInOdt(parts: ZipPart[]) {
  const found = new Set<Hidden>();
  for (const { bytes } of parts.filter(isXml))
    readXml(bytes, {
      open(tag) {
        // A formula has annotations too, in a namespace of its own.
        if (tag.local === "annotation" && tag.uri.endsWith(":office:1.0")) found.add("comments");
        if (/^(changed-region|change|change-start)$/.test(tag.local)) found.add("changes");
        if (/^hidden-(text|paragraph)$/.test(tag.local)) found.add("text");
        if (/^(none|condition)$/.test(value(tag, "display", ":text:1.0"))) found.add("text");
        if (value(tag, "display", ":drawing:1.0") === "none") found.add("text");
      },
    });
  return withPictures(found, parts);
}

function withPictures(found: Set<Hidden>, parts: ZipPart[]) {
  if (parts.some(({ name }) => /\.(emf|wmf|gif|bmp|tiff?)$/i.test(name))) found.add("oldPictures");
  return [...found];
}

function isXml({ name }: ZipPart) {
  return /\.(xml|vml)$/i.test(name);
}

function isComment(tag: Tag, part: string) {
  return tag.local === "comment" && /comments?\d*\.xml$/i.test(part);
}

/** Whether text is hidden by the tag itself; what is hidden on the web alone is seen on paper. */
function isHiding(tag: Tag) {
  return /^(vanish|specVanish)$/.test(tag.local) && !/^(0|false|off)$/i.test(value(tag, "val"));
}

function isHiddenPicture(tag: Tag) {
  if (/^(docPr|cNvPr)$/.test(tag.local)) return isOn(value(tag, "hidden"));
  return /visibility:\s*hidden/i.test(value(tag, "style")) && !isNote(tag);
}

/** The box in which a workbook shows a comment is hidden until someone points at the cell. */
function isNote(tag: Tag) {
  return tag.local === "shape" && /_x0000_t202/.test(value(tag, "type"));
}

function isHiddenCells(tag: Tag) {
  if (tag.local === "sheet") return /hidden/i.test(value(tag, "state"));
  return /^(row|col)$/.test(tag.local) && (isOn(value(tag, "hidden")) || isOn(value(tag, "zeroHeight")));
}

function isOn(written: string) {
  return /^(1|true|on)$/i.test(written);
}

/** The styles whose text is hidden, those made from such a style too; "" is the style of all text. */
function stylesThatHide(parts: ZipPart[]) {
  const hiding = new Set<string>();
  const madeFrom = new Map<string, string>();
  for (const { bytes } of parts) {
    let style: string | null = null;
    readXml(bytes, {
      open(tag) {
        if (tag.local === "style") style = value(tag, "styleId");
        if (tag.local === "basedOn" && style) madeFrom.set(style, value(tag, "val"));
        if (isHiding(tag)) hiding.add(style ?? everywhere);
      },
      close(tag) {
        if (tag.local === "style") style = null;
      },
    });
  }
  for (let before = -1; before !== hiding.size; ) {
    before = hiding.size;
    for (const [style, base] of madeFrom) if (hiding.has(base)) hiding.add(style);
  }
  return hiding;
}

const everywhere = "all text";

/** The style that the tag gives to what it is in; the document's body has that of all text. */
function styleOf(tag: Tag) {
  if (tag.local === "body") return everywhere;
  return /^(rStyle|pStyle|tblStyle)$/.test(tag.local) ? value(tag, "val") : "none";
}

/** The tag's attribute of that name, in a namespace that ends so. */
function value(tag: Tag, local: string, namespace = "") {
  const found = Object.values(tag.attributes).find(
    (found) => found.local === local && found.uri.endsWith(namespace),
  );
  return found?.value ?? "";
}
