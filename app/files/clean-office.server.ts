import { type Cleaned, cleanParts, keptPart, officeMedia } from "./clean-parts.server.ts";
import type { FileNote } from "./file-notes.ts";
import { tellOf } from "./hidden-data.ts";
import { hiddenInOffice } from "./hidden-in-office.server.ts";
import { externalTargets, holdsLinks, type OfficeLink, relationshipsOf } from "./office-links.server.ts";
import type { Attribute, Tag } from "./xml.server.ts";
import { rewriteXml } from "./xml.server.ts";
import { writeZip, type ZipPart } from "./zip.server.ts";

/** What goes from DOCX and XLSX, with the note for the author. */
const dropped: [RegExp, FileNote][] = [
  [/^docProps\//i, "attachments.gone-office-properties"],
  [/^customXml\//i, "attachments.gone-custom-xml"],
  [
    /(^|\/)(people|persons\/[^/]*|commentsIds|commentsExtended|commentsExtensible|threadedComments\/[^/]*)(\.xml)?$/i,
    "attachments.gone-people",
  ],
  [/printerSettings/i, "attachments.gone-printer-settings"],
  [/\/(embeddings|activeX|ctrlProps)\//i, "attachments.gone-embedded"],
  [/^xl\/(externalLinks|connections|queryTables)/i, "attachments.gone-links-to-data"],
  [/^xl\/(calcChain|revisions|userNames)/i, "attachments.gone-history"],
  [/^xl\/model\//i, "attachments.gone-data-model"],
  [/^(_xmlsignatures|userCustomization|customUI|docMetadata)\//i, "attachments.gone-signatures-and-labels"],
  [/^word\/(glossary|webextensions)\//i, "attachments.gone-add-ins"],
];

const known = /^(\[Content_Types\]\.xml|_rels\/\.rels|(word|xl)\/.*\.(xml|rels|vml|odttf))$/i;

/** Writes a DOCX or XLSX anew, with what is needed to read it only. Throws FileRefused. */
export async function cleanOffice(parts: ZipPart[]): Promise<Cleaned> {
  const report = new Set<FileNote>();
  const kept = parts.filter(({ name }) => keptPart(name, dropped, [known, officeMedia], report));
  const names = new Set(kept.map(({ name }) => name));
  const noFormulas = parts.some(({ name }) => /^xl\/externalLinks\//i.test(name));
  const links = new Map(
    parts.filter(holdsLinks).map((part) => [part.name.toLowerCase(), relationshipsOf(part)]),
  );
  if ([...links.values()].some((found) => externalTargets(found).length > 0))
    report.add("attachments.gone-references");

  const cleaned = await cleanParts(kept, report, (part) => {
    if (part.name === "[Content_Types].xml")
      return rewriteXml(part.bytes, { drops: (tag) => isGone(tag, names) });
    if (holdsLinks(part)) {
      const lost = lostLinks(links.get(part.name.toLowerCase()) ?? [], names);
      return rewriteXml(part.bytes, {
        drops: (tag) => tag.local === "Relationship" && lost.has(value(tag, "Id")),
      });
    }
    const lost = lostLinks(links.get(relationshipsName(part.name).toLowerCase()) ?? [], names);
    return rewriteContent(part, lost, { noFormulas, report });
  });
  return { bytes: writeZip(cleaned), removed: [...report], remaining: tellOf(hiddenInOffice(cleaned)) };
}

/** Whether an entry of the list of content types speaks of a part that has gone. */
function isGone(tag: Tag, names: Set<string>) {
  return tag.local === "Override" && !names.has(value(tag, "PartName").replace(/^\//, ""));
}

function lostLinks(links: OfficeLink[], names: Set<string>) {
  const external = externalTargets(links);
  return new Set(
    links
      .filter((link) => external.includes(link) || (!link.isExternal && !names.has(link.target)))
      .map(({ id }) => id),
  );
}

function relationshipsName(name: string) {
  const cut = name.lastIndexOf("/") + 1;
  return `${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`;
}

/** Embedded things, and what a program would run or fetch when the document opens. */
const active =
  /^(OLEObject|oleObjects|control|controls|externalData|attachedTemplate|externalReferences|svgBlip|webPublishObjects|mailMerge|dataBinding|docVars)$/;
const personal = /^(author|initials|userId|providerId|lastGuid|originalAuthor|userName|refreshedBy|rsid\w*)$/;
/** When a change or comment was made, which Word has in attributes of its own namespaces alone. */
const times = /^(date|dateUtc)$/;

function isPersonal(found: Attribute) {
  return personal.test(found.local) || (times.test(found.local) && /word/.test(found.uri));
}

const officeRelationships = /\/relationships$/;

function rewriteContent(
  part: ZipPart,
  lost: Set<string>,
  { noFormulas, report }: { noFormulas: boolean; report: Set<FileNote> },
) {
  return rewriteXml(part.bytes, {
    drops: (tag) => {
      if (active.test(tag.local) || /^rsids?(Root)?$/.test(tag.local)) return true;
      if (noFormulas && isFormula(tag, part)) return true;
      if (isFetchingField(tag)) return true;
      // A reference to what has gone would make the program call the document damaged.
      return Object.values(tag.attributes).some((found) => found.local === "id" && isLost(found, lost));
    },
    empties: (tag) => {
      const isName =
        (tag.local === "author" && /comments\d*\.xml$/i.test(part.name)) || tag.local === "lastModifiedBy";
      if (isName) report.add(namesGone);
      return isName;
    },
    attribute: (found) => cleanAttribute(found, lost, report),
    text: (text, local) => (/^(instrText|delInstrText)$/.test(local) && fetching.test(text) ? "" : text),
  });
}

const namesGone: FileNote = "attachments.gone-names";

function cleanAttribute(found: Attribute, lost: Set<string>, report: Set<FileNote>) {
  if (isLost(found, lost)) return null;
  if (found.prefix === "xmlns" || found.name === "xmlns" || !isPersonal(found)) return found.value;
  if (found.local.startsWith("rsid") || times.test(found.local)) return null;
  if (found.local === "author" || found.local === "initials") report.add(namesGone);
  return "";
}

function isLost(found: Attribute, lost: Set<string>) {
  return officeRelationships.test(found.uri) && lost.has(found.value);
}

const fetching = /^\s*(DDE|DDEAUTO|INCLUDE\w*)\b/i;

/** Charts name their cells in elements of the same name, and cannot do without. */
function isFormula(tag: Tag, part: ZipPart) {
  return tag.local === "definedNames" || (tag.local === "f" && part.name.startsWith("xl/worksheets/"));
}

/** Fields that fetch a picture or run a program as the document opens. */
function isFetchingField(tag: Tag) {
  return (
    tag.local === "fldSimple" &&
    Object.values(tag.attributes).some(({ local, value }) => local === "instr" && fetching.test(value))
  );
}

function value(tag: Tag, local: string) {
  return Object.values(tag.attributes).find((found) => found.local === local)?.value ?? "";
}
