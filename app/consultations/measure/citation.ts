import type { HeadingRole } from "./divisions.ts";
import type { DraftingHabits } from "./habits.ts";
import type { HeadingNumber } from "./heading-number.ts";
import type { Marker } from "./markers.ts";
import { rootIn, type WayToCite } from "./ways-to-cite.ts";

/** What a provision is cited from: an article, an annex, or where there is none the words of a heading. */
export interface CitedRoot {
  label: string;
  number: string;
  /** Whether the words are all that there is. */
  isWords: boolean;
  role: HeadingRole | null;
}

/** A numbered paragraph on the way from the root to a provision. */
export interface CitedLevel {
  style: string;
  form: Marker["form"];
  number: string;
  /** As printed, without the signs around it. */
  sign: string;
  /** The defined term that its list belongs to, where several lists stand in one paragraph. */
  term: string;
}

/** How a provision is reached. */
export interface Chain {
  root: CitedRoot | null;
  levels: CitedLevel[];
}

/** What only the whole measure tells. */
export interface CitedFacts {
  /** Which unnumbered paragraph the first level stands under, where the article has several. */
  paragraph: number | null;
  /** Whether the article has numbered paragraphs beside the first, which has no number. */
  hasFurtherParagraphs: boolean;
}

/** How a heading is cited, and what its paragraphs are cited from: in an annex that annex, whatever divides it. */
export function chainOfHeading(
  { label, number, role }: HeadingNumber,
  parent: Chain | null,
  habits: DraftingHabits,
): { label: string; below: Chain } {
  const above = parent?.root;
  const isPartOfParent = label.startsWith("(") && above;
  const full = isPartOfParent ? `${above.label}${label}` : label;
  const own = { label: full, number, isWords: number === "", role };
  if (above?.role !== "annex" || role === "unit" || role === "annex")
    return { label: full, below: { root: own, levels: [] } };
  const isThrough = own.isWords || habits.hasNumberedSections;
  const annex = isThrough ? above : { ...own, label: `${above.label}, ${full}`, role: "annex" as const };
  return { label: full, below: { root: annex, levels: [] } };
}

/** The chain of a paragraph: its own level under those of its parent, or a root of its own where it is an article. */
export function chainOfParagraph(
  marker: Marker,
  parent: Chain | null,
  { style, term, isSection }: { style: string; term: string; isSection: boolean },
): Chain {
  if (marker.form === "unit" || isSection) {
    const isInAnnex = marker.role === "division" && parent?.root?.role === "annex";
    const label = isInAnnex ? `${parent?.root?.label}, ${marker.number}` : marker.number;
    const role = isInAnnex ? "annex" : (marker.role ?? "unit");
    return { root: { label, number: marker.number, isWords: false, role }, levels: [] };
  }
  const sign = withoutSigns(marker.printed);
  const own = { style, form: marker.form, number: marker.number, sign, term };
  const root = parent?.root ?? null;
  if (marker.form !== "1.1") return { root, levels: [...(parent?.levels ?? []), own] };
  const levels = (parent?.levels ?? []).filter(({ number }) => !marker.number.startsWith(`${number}.`));
  if (
    levels.length === 0 &&
    root &&
    !root.isWords &&
    root.role !== "annex" &&
    marker.number.startsWith(`${root.number}.`)
  ) {
    const label = `${root.label.slice(0, root.label.length - root.number.length)}${marker.number}`;
    return { root: { label, number: marker.number, isWords: false, role: "unit" }, levels: [] };
  }
  return { root, levels: [...levels, own] };
}

/** A marker without the signs around it. */
function withoutSigns(printed: string) {
  const end = [...printed].findLastIndex((sign) => !/[)）.．\s–—-]/.test(sign));
  return [...printed]
    .slice(0, end + 1)
    .join("")
    .replace(/^[（(]/, "");
}

/** The number of the article whole, then the markers in brackets: `§ 51(1)(1)(a)`. */
export function pathOf({ root, levels }: Chain, { hasFurtherParagraphs }: CitedFacts) {
  const above = root && !root.isWords ? root.label : "";
  const [first] = levels;
  const isFirstBare = above === "" && first && !/^\(?x\)/.test(first.form);
  const implied = hasFurtherParagraphs && first && !isOutermost(first) && first.form !== "一" ? "(1)" : "";
  return `${above}${implied}${levels
    .map(
      (level, at) =>
        `${termIn(level, "[", "]")}${at === 0 && isFirstBare ? level.number : inParentheses(level.number)}`,
    )
    .join("")}`;
}

/** As the law of that state is cited, or with the numbers in brackets where none of its own ways fits. */
export function labelOf({ root, levels }: Chain, way: WayToCite | null, facts: CitedFacts) {
  const own = way && root && levels.length > 0 ? rootIn(way, root.label) : null;
  if (way && own !== null) {
    const native = nativeLabel(own, levels, { way, facts });
    if (native !== null) return native;
  }
  const space = root?.isWords ? " " : "";
  const isDecimal = levels[0]?.form === "1.1";
  return levels.reduce(
    (label, level) => {
      const term = termIn(level, " “", "” ");
      if (level.form === "1.1") return `${label === "" ? "" : `${label}, `}${level.number}`;
      if (/^\d[A-E]\d{3}/.test(root?.label ?? "")) return `${label}.${level.number}`;
      return `${label}${term}${inParentheses(level.number)}`;
    },
    `${root?.label ?? ""}${levels.length > 0 && !isDecimal ? space : ""}`,
  );
}

function nativeLabel(
  root: { alone: string; above: string },
  levels: CitedLevel[],
  { way, facts }: { way: WayToCite; facts: CitedFacts },
): string | null {
  const parts = levels.map((level, at) => {
    const template = way.below[`${levels[at - 1]?.style} ${level.style}`] ?? way.below[level.style];
    if (template === undefined) return null;
    const [alone, above = alone] = template.split("|");
    const text = (at < levels.length - 1 ? above : alone) ?? "";
    const term = termIn(level, " “", "”");
    return `${term}${filled(text, level, way)}`;
  });
  if (parts.includes(null)) return null;
  const [first] = levels;
  const implied = first && !isOutermost(first) ? impliedParagraph(way, facts) : "";
  return `${root.above}${implied}${parts.join("")}`;
}

/** The first paragraph of an article, which has no number, is cited where there are others. */
function impliedParagraph(way: WayToCite, { paragraph, hasFurtherParagraphs }: CitedFacts) {
  if (!way.implied) return "";
  const nth = paragraph ?? (hasFurtherParagraphs ? 1 : null);
  return nth === null ? "" : way.implied.replace("{n}", String(nth));
}

/** Whether a level stands right below the article: a numbered paragraph, not a point of a list. */
export function isOutermost({ form }: CitedLevel) {
  return form === "stk" || form === "x" || form === "①";
}

function filled(template: string, level: CitedLevel, way: WayToCite) {
  const ordinal = way.ordinals?.[Number(level.number) - 1] ?? `${level.number}e`;
  const [whole, inserted] = level.number.split(/[의の]/);
  const numbered = inserted
    ? template.replace(/\{k\}(.)/u, `${whole}$1${/의/.test(level.number) ? "의" : "の"}${inserted}`)
    : template;
  return numbered
    .replace("{n}", level.number)
    .replace("{k}", level.number)
    .replace("{s}", level.sign)
    .replace("{o}", ordinal);
}

function termIn({ term }: CitedLevel, before: string, after: string) {
  return term === "" ? "" : `${before}${term}${after}`;
}

/** 9–11 is cited (9)–(11). */
function inParentheses(number: string) {
  return `(${number.split("–").join(")–(")})`;
}
