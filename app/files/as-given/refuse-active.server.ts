import { message } from "#app/words/message.ts";
import { externalTargets, relationshipsOf } from "../office-links.server.ts";
import type { Recognised } from "../recognise.server.ts";
import { refuse } from "../refusal.ts";
import { readXml, type Tag } from "../xml.server.ts";
import type { ZipPart } from "../zip.server.ts";
import { boundsAsGiven } from "./bounds.ts";

/**
 * Refuses a document in which something acts or is fetched when it is opened, since it is kept and handed on as it was given.
 * Throws FileRefused. Every part of XML is read to its end, so that what reads it later finds it well-formed.
 */
export function refuseActive({ kind, parts }: Recognised) {
  if (kind !== "docx" && kind !== "odt") refuse(message("template-files.other-kind"));
  const unpacked = sizeOf(parts);
  const xml = parts.filter(({ name }) => /\.(xml|rels|vml|rdf)$/i.test(name));
  if (unpacked > boundsAsGiven.unpacked || sizeOf(xml) > boundsAsGiven.xml)
    refuse(message("template-files.too-much"));
  for (const { name, bytes } of parts) if (/\.svg$/i.test(name)) refuseInDrawing(bytes);
  if (kind === "docx") refuseInDocx(parts, xml);
  else refuseInOdt(parts, xml);
}

const sizeOf = (parts: ZipPart[]) => parts.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** A drawing can hold a script, and show what is elsewhere. */
function refuseInDrawing(bytes: Uint8Array) {
  const text = new TextDecoder().decode(bytes);
  if (/<script|<!ENTITY|<foreignObject/i.test(text))
    refuse(message("template-files.active", { what: "SVG" }));
  const found =
    /(?:href|src) ?= ?["'](?!#|data:)([^"']{1,200})|url\(["']?(?!#|data:|["'#])([^)"']{1,200})/i.exec(text);
  if (found) refuse(message("template-files.elsewhere", { target: shortened(found[1] ?? found[2] ?? "") }));
}

const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const activeInDocx = /^(OLEObject|object|control|externalData|mailMerge|altChunk|subDoc|contentPart)$/;
/** What a field does before it shows anything: fetches a file, asks another program, presses a button that runs something. */
const fetching = /^\s*(DDE|DDEAUTO|INCLUDE\w*|IMPORT|LINK|EMBED|DATABASE|MACROBUTTON|RD)\b/i;

function refuseInDocx(parts: ZipPart[], xml: ZipPart[]) {
  for (const { name } of parts) {
    if (/\/(embeddings|activeX|ctrlProps)\//i.test(name))
      refuse(message("template-files.embedded", { name }));
    if (/\/webextensions\/|^(customUI|userCustomization)\//i.test(name))
      refuse(message("template-files.add-in", { name }));
  }
  for (const part of xml) {
    if (part.name.endsWith(".rels")) refuseLinks(part);
    else refuseInWords(part);
  }
}

function refuseInWords(part: ZipPart) {
  // Word cuts the instruction of a field into as many runs as it likes.
  let instruction = "";
  let isInstruction = false;
  readXml(part.bytes, {
    open(tag) {
      if (tag.uri === strict) refuse(message("template-files.strict"));
      if (activeInDocx.test(tag.local)) refuse(message("template-files.active", { what: tag.local }));
      if (tag.local === "fldSimple") refuseField(attributeIn(tag, "instr"));
      if (tag.local === "fldChar") {
        refuseField(instruction);
        instruction = "";
      }
      isInstruction = /^(instrText|delInstrText)$/.test(tag.local);
    },
    text(text) {
      if (isInstruction) instruction += text;
    },
    close() {
      isInstruction = false;
    },
  });
  refuseField(instruction);
}

function refuseField(instruction: string) {
  const found = fetching.exec(instruction);
  if (found) refuse(message("template-files.field", { what: found[0].trim() }));
}

/** To what it was made from Word leads where that was no plain document; it is left out of what is made. */
function refuseLinks(part: ZipPart) {
  const types = new Map<string, string>();
  readXml(part.bytes, { open: (tag) => void types.set(attributeIn(tag, "Id"), attributeIn(tag, "Type")) });
  for (const [, type] of types)
    if (/\/aFChunk$/.test(type)) refuse(message("template-files.active", { what: "altChunk" }));
  for (const { id, target } of externalTargets(relationshipsOf(part)))
    if (!/\/attachedTemplate$/.test(types.get(id) ?? ""))
      refuse(message("template-files.elsewhere", { target: shortened(target) }));
}

const activeInOdt =
  /^(event-listener|object-ole|object|plugin|applet|floating-frame|dde-connection-decls?|dde-source|dde-connection|section-source|connection-resource|database-.*|execute-macro|script)$/;

function refuseInOdt(parts: ZipPart[], xml: ZipPart[]) {
  const names = new Set(parts.map(({ name }) => name));
  for (const { name } of parts) {
    if (/^(Basic|Scripts|Dialogs)\//i.test(name)) refuse(message("template-files.macros"));
    if (/^(ObjectReplacements\/|Object \d+(\/|$))/i.test(name))
      refuse(message("template-files.embedded", { name }));
  }
  // What a program's own bars have is not taken over, and the file's own facts name what it was made from.
  const shown = xml.filter(({ name }) => !/^(Configurations2\/|meta\.xml$)/.test(name));
  for (const part of shown)
    readXml(part.bytes, {
      open(tag) {
        if (tag.local === "encryption-data") refuse(message("attachments.file-password"));
        if (activeInOdt.test(tag.local)) refuse(message("template-files.active", { what: tag.local }));
        refuseReference(tag, names);
      },
    });
}

/** Whether something other than a link for readers leads out of the file. */
function refuseReference(tag: Tag, names: Set<string>) {
  const target = attributeIn(tag, "href");
  if (target === "" || target.startsWith("#")) return;
  const isLink = tag.local === "a" && /^(https?:|mailto:)/i.test(target);
  if (!isLink && !names.has(target.replace(/^\.\//, "").replace(/%20/g, " ")))
    refuse(message("template-files.elsewhere", { target: shortened(target) }));
}

const shortened = (target: string) => (target.length > 100 ? `${target.slice(0, 99)}…` : target);

function attributeIn(tag: Tag, local: string) {
  return Object.values(tag.attributes).find((found) => found.local === local)?.value ?? "";
}
