import { readXml, type Tag } from "./xml.server.ts";
import type { ZipPart } from "./zip.server.ts";

/** In characters: some 400 pages. Of a part that has more, the rest is not read. */
export const mostText = 1_000_000;

/** The text of a Word document without what was deleted while changes were tracked, of which it is told elsewhere: its body, then notes, comments, headers and footers. */
export function extractDocx(parts: ZipPart[]) {
  const order = [
    /^word\/document\.xml$/,
    /^word\/(footnotes|endnotes|comments)\.xml$/,
    /^word\/(header|footer)\d*\.xml$/,
    /^word\/(charts|diagrams)\/[^/]+\.xml$/,
  ];
  return order
    .flatMap((pattern) => parts.filter(({ name }) => pattern.test(name)))
    .map((part) =>
      textWithin(part.bytes, {
        holds: /^(t|v)$/,
        ends: /^(p|tr|br|cr|tab|pt)$/,
        leaves: /^(del|moveFrom|Fallback)$/,
      }),
    )
    .filter((text) => text !== "")
    .join("\n\n");
}

/** The text of an OpenDocument text: its body, and what its styles hold of headers and footers. */
export function extractOdt(parts: ZipPart[]) {
  return parts
    .filter(({ name }) => /(^|\/)(content|styles)\.xml$/.test(name))
    .map((part) =>
      textWithin(part.bytes, {
        holds: /^(p|h)$/,
        ends: /^(p|h|line-break|tab|s)$/,
        leaves: /^tracked-changes$/,
      }),
    )
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Sheet by sheet, a line a row, cells parted by tabs; then what is written beside the cells. */
export function extractXlsx(parts: ZipPart[]) {
  const bytes = (name: string) => parts.find((part) => part.name === name)?.bytes;
  const shared = sharedStrings(bytes("xl/sharedStrings.xml"));
  let left = mostText;
  const sheets: string[] = [];
  for (const { bytes } of parts.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))) {
    if (left > 0) sheets.push(readSheet(bytes, shared, left));
    left -= sheets.at(-1)?.length ?? 0;
  }
  const beside = parts
    .filter(({ name }) => /^xl\/(comments\d*|drawings\/[^/]+|charts\/[^/]+|comments\/[^/]+)\.xml$/.test(name))
    .map((part) => textWithin(part.bytes, { holds: /^(t|v)$/, ends: /^(p|comment|pt)$/ }));
  const workbook = bytes("xl/workbook.xml");
  return [workbook ? sheetNames(workbook) : "", ...sheets, ...beside]
    .filter((text) => text !== "")
    .join("\n\n");
}

interface WithinElements {
  holds: RegExp;
  ends: RegExp;
  leaves?: RegExp;
}

/** The text within elements of some names, with a line's end after each of others, and nothing of what others hold. */
function textWithin(bytes: Uint8Array, { holds, ends, leaves }: WithinElements) {
  const output: string[] = [];
  let inside = 0;
  let left = 0;
  let length = 0;
  readXml(bytes, {
    open: (tag) => {
      if (leaves?.test(tag.local)) left++;
      if (holds.test(tag.local)) inside++;
    },
    text(text) {
      if (inside === 0 || left > 0) return;
      length += text.length;
      output.push(text);
    },
    isEnough: () => length > mostText,
    close: (tag) => {
      if (holds.test(tag.local)) inside--;
      if (leaves?.test(tag.local)) left--;
      if (left > 0) return;
      if (tag.local === "noBreakHyphen") output.push("-");
      if (ends.test(tag.local)) output.push(/^(tab|s)$/.test(tag.local) ? " " : "\n");
    },
  });
  return output
    .join("")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function sharedStrings(bytes: Uint8Array | undefined) {
  const strings: string[] = [];
  if (!bytes) return strings;
  let inside = false;
  readXml(bytes, {
    open(tag) {
      if (tag.local === "si") strings.push("");
      inside = tag.local === "t";
    },
    text(text) {
      if (inside) strings[strings.length - 1] += text;
    },
    close() {
      inside = false;
    },
  });
  return strings;
}

/** So much of it at least, where it has as much: a long text can be shared by each of its cells. */
function readSheet(bytes: Uint8Array, shared: string[], most: number) {
  const rows: string[][] = [];
  let type = "";
  let value = "";
  let inside = false;
  let length = 0;
  readXml(bytes, {
    open(tag) {
      if (tag.local === "row" && rows.push([]) > 1) length++;
      if (tag.local === "c") [type, value] = [attribute(tag, "t"), ""];
      inside = tag.local === "v" || tag.local === "t" || tag.local === "f";
      // Formulas are told from values by their sign, since they may hold text of their own.
      if (tag.local === "f") value += "=";
    },
    text(text) {
      if (inside) value += text;
    },
    close(tag) {
      inside = false;
      if (tag.local === "f") value += " ";
      if (tag.local !== "c") return;
      const cell = type === "s" ? resolveShared(value, shared) : value;
      const before = rows.at(-1)?.push(cell) === 1 ? 0 : 1;
      length += before + cell.length;
    },
    isEnough: () => length > most,
  });
  return rows.map((cells) => cells.join("\t")).join("\n");
}

function resolveShared(value: string, shared: string[]) {
  return shared[Number(value)] ?? "";
}

function sheetNames(bytes: Uint8Array) {
  const names: string[] = [];
  readXml(bytes, { open: (tag) => void (tag.local === "sheet" && names.push(attribute(tag, "name"))) });
  return names.join("\n");
}

function attribute(tag: Tag, name: string) {
  return tag.attributes[name]?.value ?? "";
}
