import {
  allIn,
  attributeIn,
  isNode,
  nodeAt,
  nodesIn,
  readTree,
  writeNode,
  writeTree,
  type XmlNode,
} from "#app/files/xml-tree.server.ts";
import type { Translator } from "#app/words/translator.ts";
import { type DigestDocument, headingsOf } from "../../document.ts";
import { packed } from "../../packed.server.ts";
import { checkTemplateSize } from "../../template/check-template-size.server.ts";
import { freeBeginning } from "../../template/free-beginning.ts";
import { placeOfDigest } from "../../template/place-of-digest.ts";
import type { Template } from "../../template/template.ts";
import { type TemplateProblem, TemplateUnfit } from "../../template/template-problem.ts";
import { element } from "../../xml.ts";
import type { OdtLayout } from "../odt-layout.ts";
import { odtNamespaces } from "../odt-styles.ts";
import { odtBody, odtMediaType, odtMeta } from "../write-odt.server.ts";
import { stylesInTemplate } from "./odt-own-styles.ts";
import { paragraphStyles, textWidthAt } from "./odt-pages.ts";
import { emptied, fillOdtText, holderOf } from "./odt-places.ts";

/**
 * A document in a template of ODT: its fields are filled wherever they stand, and in the place of the digest stand the blocks of
 * the document, in the styles of the template. Throws TemplateUnfit. The same document in the same template is the same file.
 */
export async function fillOdt(t: Translator, document: DigestDocument, { parts, fields }: Template) {
  checkTemplateSize(parts);
  const files = new Map(parts.filter(({ name }) => !isLeftOut(name)).map(({ name, bytes }) => [name, bytes]));
  const tree = (path: string) => readTree(files.get(path) ?? new TextEncoder().encode("<none/>"));
  const [content, styles, manifest] = [tree("content.xml"), tree("styles.xml"), tree(manifestPath)];
  const text = nodeAt(content, "body", "text");
  const looks = nodeAt(styles, "styles");
  const isListed = manifest.local === "manifest" && manifest.uri === manifestNames["xmlns:manifest"];
  if (!text || !looks || !isListed) throw new TemplateUnfit([{ why: "other program" }]);
  for (const root of [content, styles]) speakNames(root, odtNamespaces);
  speakNames(manifest, manifestNames);
  const { paragraph, holder } = fillFields({ content: text, styles, fields });

  const own = freePrefix([content, styles], [...files.keys()]);
  const at = bodyStyleOf({ content, styles }, paragraph);
  const layout: OdtLayout = {
    style: stylesInTemplate(styles, at.body),
    own: (name) => own + name,
    textWidth: textWidthAt({ content, styles }, paragraph),
    language: document.locale,
  };
  const written = await odtBody(t, document, { layout, folder: `Pictures/${own}chart` });
  dropMarks(text, new Set(headingsOf(document.blocks).map(({ id }) => id)));
  const isKept = emptied(paragraph);
  const first = isKept || at.begin === null ? null : firstStyle(layout, at.begin);
  const blocks = first
    ? written.body.replace(/text:style-name="[^"]*"/, `text:style-name="${own}First"`)
    : written.body;
  holder.children.splice(holder.children.indexOf(paragraph), 1, ...(isKept ? [paragraph] : []), {
    written: blocks,
  });
  automaticStyles(content).children.push({ written: written.styles + (first ?? "") });

  for (const path of Object.keys(written.files))
    manifest.children.push({ written: manifestEntry(path, "image/png") });
  if (!files.has("meta.xml")) manifest.children.push({ written: manifestEntry("meta.xml", "text/xml") });
  manifest.children = manifest.children.filter(
    (child) => !isNode(child) || !isLeftOut(attributeIn(child, "full-path")),
  );
  const meta = nodesIn(nodeAt(tree("meta.xml"), "meta"), "user-defined").filter(({ name }) =>
    /^meta:/.test(name),
  );
  return packed(
    {
      ...Object.fromEntries(files),
      mimetype: odtMediaType,
      [manifestPath]: writeTree(manifest),
      "meta.xml": odtMeta(document, meta.map(writeNode).join("")),
      "styles.xml": writeTree(styles),
      "content.xml": writeTree(content),
      ...written.files,
    },
    ["mimetype"],
  );
}

const manifestPath = "META-INF/manifest.xml";

const manifestNames = { "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" };

/** What is true of the template as it was given alone, and how the bars of a program look. */
const isLeftOut = (name: string) =>
  /^(Thumbnails|Configurations2|Versions)\/|^VersionList\.xml$|^META-INF\/(?!manifest\.xml$)/i.test(name);

const manifestEntry = (path: string, type: string) =>
  element("manifest:file-entry", { "manifest:full-path": path, "manifest:media-type": type });

/** Sees that our XML is understood where it is put. Throws TemplateUnfit. */
function speakNames(root: XmlNode, names: Record<string, string>) {
  for (const [name, address] of Object.entries(names)) {
    if (!name.startsWith("xmlns:")) continue;
    const known = root.attributes[name] ?? address;
    if (known !== address) throw new TemplateUnfit([{ why: "other program", near: known }]);
    root.attributes[name] = address;
  }
}

interface OdtFilling {
  content: XmlNode;
  styles: XmlNode;
  fields: Template["fields"];
}

/** Fills all fields; gives the paragraph in which the digest is to stand, and what holds it. */
function fillFields({ content, styles, fields }: OdtFilling) {
  const main = fillOdtText(content, fields);
  const pages = fillOdtText(nodeAt(styles, "master-styles") ?? { ...styles, children: [] }, fields);
  const problems: TemplateProblem[] = [...main.problems, ...pages.problems];
  const found = placeOfDigest(main.digests, {
    elsewhere: pages.digests.length,
    fits: (paragraph) => holderOf(content, paragraph) !== undefined,
  });
  if (found.place === null) throw new TemplateUnfit([...problems, { why: found.why }]);
  if (problems.length > 0) throw new TemplateUnfit(problems);
  return { paragraph: found.place, holder: holderOf(content, found.place) ?? content };
}

/** With which nothing of the template begins its name. */
function freePrefix(roots: XmlNode[], paths: string[]) {
  const names = roots.flatMap((root) => [...allIn(root)].map((node) => attributeIn(node, "name")));
  return freeBeginning("Parley_", [...names, ...paths.map((path) => path.replace("Pictures/", ""))]);
}

/** The style from which that of the paragraph is made, and what begins with it: another page. */
function bodyStyleOf(roots: { content: XmlNode; styles: XmlNode }, paragraph: XmlNode) {
  const name = attributeIn(paragraph, "style-name");
  const ownStyle = nodesIn(nodeAt(roots.content, "automatic-styles"), "style").find(
    (style) => attributeIn(style, "family") === "paragraph" && attributeIn(style, "name") === name,
  );
  const style = ownStyle ?? paragraphStyles(roots).get(name);
  const master = attributeIn(style, "master-page-name");
  const page = attributeIn(nodeAt(style, "paragraph-properties"), "break-before");
  const begin = master || page === "page" ? { master, page } : null;
  return { body: ownStyle ? attributeIn(ownStyle, "parent-style-name") : name, begin };
}

/** The style of the first heading, which begins the page as the place of the digest did. */
const firstStyle = (layout: OdtLayout, { master, page }: { master: string; page: string }) =>
  element(
    "style:style",
    {
      ...{ "style:name": layout.own("First"), "style:family": "paragraph" },
      "style:parent-style-name": layout.style("Heading_20_1"),
      "style:master-page-name": master || undefined,
    },
    element("style:paragraph-properties", { "fo:break-before": page || undefined }),
  );

function automaticStyles(content: XmlNode) {
  const found = nodeAt(content, "automatic-styles");
  if (found) return found;
  const made: XmlNode = {
    ...content,
    name: "office:automatic-styles",
    local: "automatic-styles",
    attributes: {},
    children: [],
  };
  content.children.splice(
    content.children.findIndex((child) => isNode(child) && child.local === "body"),
    0,
    made,
  );
  return made;
}

/** What is left in a template of the document that it was made from: contents would lead there. */
function dropMarks(text: XmlNode, ours: Set<string>) {
  for (const node of [...allIn(text)])
    node.children = node.children.filter(
      (child) =>
        !isNode(child) ||
        !/^bookmark(-start|-end)?$/.test(child.local) ||
        !ours.has(attributeIn(child, "name")),
    );
}
