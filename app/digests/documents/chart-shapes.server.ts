import { type Font, openSync } from "fontkit";
import { coveredText, fontFiles } from "#app/comments/own/covered-text.server.ts";
import type { Translator } from "#app/words/translator.ts";
import type { DocumentChart } from "./document.ts";

/** Outlines (as SVG has them) to be drawn in one colour, moved and scaled. */
interface Shape {
  outline: string;
  colour: string;
  x: number;
  y: number;
  scaleX: number;
  scaleY: number;
}

/** A chart as what is to be drawn, in points: letters are outlines, so that it looks the same everywhere. */
export interface ChartDrawing {
  width: number;
  height: number;
  shapes: Shape[];
}

const width = 460;
const rowHeight = 20;
const labelsWidth = 180;
const valuesWidth = 48;
const fontSize = 9.5;
const colours = { ink: "#0b0c0c", bar: "#1d5a83" } as const;

/** Labels at the left, bars beside them, and behind each its number. */
export function drawChart(t: Translator, { bars }: DocumentChart): ChartDrawing {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const room = width - labelsWidth - valuesWidth;
  const shapes = bars.flatMap(({ label, value, words }, row) => {
    const middle = row * rowHeight + rowHeight / 2;
    const length = (value / most) * room;
    const baseline = middle + fontSize * 0.36;
    return [
      ...lettersOf(t, shortLabel(label), { end: labelsWidth - 8, baseline }),
      ...(value > 0 ? [barOf({ x: labelsWidth, y: middle - 6.5, length, height: 13 })] : []),
      ...lettersOf(t, words, { start: labelsWidth + length + 5, baseline }),
    ];
  });
  return { width, height: bars.length * rowHeight, shapes };
}

const longestLabel = 34;
const shortLabel = (label: string) => {
  const characters = Array.from(label);
  return characters.length <= longestLabel ? label : `${characters.slice(0, longestLabel - 1).join("")}…`;
};

function barOf({ x, y, length, height }: { x: number; y: number; length: number; height: number }): Shape {
  const outline = `M0 0H${round(length)}V${height}H0Z`;
  return { outline, colour: colours.bar, x, y, scaleX: 1, scaleY: 1 };
}

const opened = new Map<string, Font>();

function fontOf(path: string) {
  const old = opened.get(path);
  if (old) return old;
  const font = openSync(path);
  if (!("layout" in font)) throw new Error("The font file holds several fonts");
  opened.set(path, font);
  return font;
}

/** Between the start of the line and its end, whichever is given. A label that is too wide is drawn narrower. */
function lettersOf(
  t: Translator,
  text: string,
  { start, end, baseline }: { start?: number; end?: number; baseline: number },
): Shape[] {
  const { shown, family } = coveredText(t, text);
  const font = fontOf(fontFiles[family].text);
  const { glyphs, positions } = font.layout(shown);
  const scale = fontSize / font.unitsPerEm;
  const wide = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * scale;
  const squeeze = end === undefined ? 1 : Math.min(1, end / wide);
  let at = start ?? (end ?? 0) - wide * squeeze;
  return glyphs.flatMap((glyph, place) => {
    const shape = {
      ...{ outline: glyph.path.toSVG(), colour: colours.ink, x: round(at), y: round(baseline) },
      ...{ scaleX: scale * squeeze, scaleY: -scale },
    };
    at += (positions[place]?.xAdvance ?? 0) * scale * squeeze;
    return shape.outline === "" ? [] : [shape];
  });
}

const round = (value: number) => Math.round(value * 100) / 100;
