import { message } from "#app/words/message.ts";
import { kinds } from "../kinds.ts";
import { externalTargets, holdsLinks, type OfficeLink, relationshipsOf } from "../office-links.server.ts";
import { partTypes } from "../office-types.server.ts";
import { refuse } from "../refusal.ts";
import { readXml, type Tag } from "../xml.server.ts";
import type { ZipPart } from "../zip.server.ts";
import { attributesIn } from "./attributes-in.ts";
import { refuseAttached, refuseElsewhere } from "./refuse-elsewhere.ts";

const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const activeInDocx = /^(OLEObject|object|control|externalData|mailMerge|altChunk|subDoc|contentPart)$/;
/** What a field does before it shows anything: fetches a file, asks another program, presses a button that runs something. */
const fetching = /^\s*(DDE|DDEAUTO|INCLUDE\w*|IMPORT|LINK|EMBED|DATABASE|MACROBUTTON|RD)\b/i;

/** Refuses a DOCX in which something acts or is fetched. Throws FileRefused. */
export function refuseInDocx(parts: ZipPart[], xml: ZipPart[]) {
  for (const { name } of parts) {
    if (/\/(embeddings|activeX|ctrlProps)\//i.test(name))
      refuse(message("template-files.embedded", { name }));
    if (/\/webextensions\/|^(customUI|userCustomization)\//i.test(name))
      refuse(message("template-files.add-in", { name }));
  }
  const links = new Map(
    xml.filter(holdsLinks).map((part) => [part.name.toLowerCase(), relationshipsOf(part)]),
  );
  refuseDecoy(parts, links.get("_rels/.rels") ?? []);
  for (const link of [...links.values()].flat()) refuseLink(link);
  for (const part of xml)
    if (!holdsLinks(part)) refuseInWords(part, links.get(linksName(part.name.toLowerCase())) ?? []);
}

/** What we look at and fill is what Word opens. */
function refuseDecoy(parts: ZipPart[], links: OfficeLink[]) {
  const documents = links.filter(({ type }) => /\/officeDocument$/i.test(type));
  const types = partTypes(parts).of("word/document.xml");
  const isOurs =
    documents.length > 0 &&
    documents.every(
      ({ target, isExternal }) => !isExternal && target.toLowerCase() === "word/document.xml",
    ) &&
    types.includes(`${kinds.docx.mediaType}.main+xml`);
  if (!isOurs) refuse(message("template-files.other-kind"));
}

function linksName(name: string) {
  const cut = name.lastIndexOf("/") + 1;
  return `${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`;
}

function refuseLink(link: OfficeLink) {
  if (/\/aFChunk$/i.test(link.type)) refuse(message("template-files.active", { what: "altChunk" }));
  if (externalTargets([link]).length === 0) return;
  if (!/\/attachedTemplate$/.test(link.type)) refuseElsewhere(link.target);
  if (!isOnOwnComputer(link.target)) refuseAttached(link.target);
}

/**
 * Word attaches nearly every file to a template of the computer on which it was made; what is made from it leaves that out.
 * A path of a drive, or a name alone.
 */
function isOnOwnComputer(target: string) {
  const path = target.replace(/%5c/gi, "\\").replace(/%2f/gi, "/").replace(/%3a/gi, ":");
  return /^(file:\/\/\/)?[a-z]:[\\/]/i.test(path) || /^[^\\/:]+$/.test(path);
}

function refuseInWords(part: ZipPart, links: OfficeLink[]) {
  const forReaders = new Map(
    links
      .filter(({ isExternal, isHyperlink }) => isExternal && isHyperlink)
      .map(({ id, target }) => [id, target]),
  );
  // Word cuts the instruction of a field into as many runs as it likes.
  let instruction = "";
  let within = 0;
  readXml(part.bytes, {
    open(tag) {
      if (tag.uri === strict) refuse(message("template-files.strict"));
      if (activeInDocx.test(tag.local)) refuse(message("template-files.active", { what: tag.local }));
      if (tag.local === "fldSimple") attributesIn(tag, "instr").forEach(refuseField);
      if (tag.local === "fldChar") {
        refuseField(instruction);
        instruction = "";
      }
      refuseUse(tag, forReaders);
      if (within > 0 || /^(instrText|delInstrText)$/.test(tag.local)) within++;
    },
    text(text) {
      if (within > 0) instruction += text;
    },
    close() {
      if (within > 0) within--;
    },
  });
  refuseField(instruction);
}

/** A link for readers can be used as what is shown. */
function refuseUse(tag: Tag, forReaders: Map<string, string>) {
  if (/^(hyperlink|hlinkClick|hlinkHover|hlinkMouseOver)$/.test(tag.local)) return;
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    if (!/\/officeDocument\/(2006\/)?relationships$/.test(uri)) continue;
    const target = forReaders.get(value.trim());
    if (target !== undefined) refuseElsewhere(target);
    if (/^(link|href)$/.test(local) && value !== "") refuseElsewhere(value);
  }
}

function refuseField(instruction: string) {
  const found = fetching.exec(instruction);
  if (found) refuse(message("template-files.field", { what: found[0].trim() }));
}
