import { attributeIn, nodeAt, nodesIn, type XmlNode } from "#app/files/xml-tree.server.ts";
import { type OurOdtStyle, odtOtherStyles, odtStyle, odtStyleSet } from "../odt-styles.ts";

/** How LibreOffice calls what is ours. */
const standardNames: Record<string, string[]> = {
  Quote: ["quotations", "quote"],
  TableText: ["table contents", "table text"],
  TableHead: ["table heading", "table head"],
  TableNumber: ["table number"],
  TableHeadNumber: ["table head number"],
  ListBullet: ["list bullet"],
  ContentsHeading: ["contents heading"],
  Contents1: ["contents 1"],
  Contents2: ["contents 2"],
  AfterTable: ["after table"],
};

/** What none of the template’s own styles is taken for: it says one thing more than the style that it is made from. */
const made: Record<string, Partial<OurOdtStyle>> = {
  Caption: { paragraph: { "fo:keep-with-next": "always" } },
};

/**
 * Finds each of our styles among those of the template, headings also by their level, and adds those that it lacks, made from its
 * own. `body` is the style in which the place of the digest stands. Gives the name of each.
 */
export function stylesInTemplate(styles: XmlNode, body: string) {
  const root = nodeAt(styles, "styles");
  const given = nodesIn(root).map((node) => ({
    ...{ name: attributeIn(node, "name"), family: attributeIn(node, "family") || node.local },
    shown: shownName(node),
    level: attributeIn(node, "default-outline-level"),
  }));
  const names = new Map<string, string>();
  const taken = new Set(given.map(({ name }) => name));
  const add = (ours: string, write: (name: string) => string) => {
    let name = ours;
    for (let number = 1; taken.has(name); number++) name = `Parley_${number > 1 ? number : ""}${ours}`;
    taken.add(name);
    root?.children.push({ written: write(name) });
    given.push({ name, family: "added", shown: "", level: "" });
    names.set(ours, name);
  };
  const paragraphs = given.filter(({ family }) => family === "paragraph");
  const around = paragraphs.find(({ name, level }) => name === body && level === "")?.name;
  const heading = paragraphs.find(({ shown }) => shown === "heading")?.name;
  if (around) names.set("around", around);
  if (heading) names.set("heading", heading);
  /** What begins a part looks like the headings of the template, and what is said above something like its text. */
  const parentOf = ({ name, parent }: OurOdtStyle) => {
    if (name === "StandardAbove") return around ? "around" : "Standard";
    if (name === "Heading_20_3" && names.has("Heading_20_2")) return "Heading_20_2";
    return /^(Heading|ContentsHeading)/.test(name) && heading ? "heading" : parent;
  };
  for (const style of odtStyleSet.filter(({ name }) => name !== "Footer")) {
    const wanted = standardNames[style.name] ?? [style.name.replaceAll("_20_", " ").toLowerCase()];
    const found =
      paragraphs.find(({ shown }) => wanted.includes(shown)) ??
      paragraphs.find(({ level }) => style.level !== undefined && level === String(style.level));
    if (found) names.set(style.name, found.name);
    const more = made[style.name];
    if (found && !more) continue;
    const written = found ? { ...more, parent: style.name } : { ...style, parent: parentOf(style) };
    add(style.name, (name) => odtStyle({ ...written, name }, (ours) => names.get(ours) ?? ""));
  }
  for (const [ours, written] of Object.entries(odtOtherStyles)) {
    const family = { Bold: "text", Superscript: "text", Picture: "graphic" }[ours] ?? "list-style";
    const found = given.find((one) => one.family === family && one.shown === ours.toLowerCase());
    if (found) names.set(ours, found.name);
    else add(ours, (name) => written.replace(`style:name="${ours}"`, `style:name="${name}"`));
  }
  if (around) names.set("Standard", around);
  return (ours: string) => names.get(ours) ?? ours;
}

function shownName(node: XmlNode) {
  const shown = attributeIn(node, "display-name") || attributeIn(node, "name").replaceAll("_20_", " ");
  return shown.toLowerCase();
}
