import { endsInAbbreviation } from "./abbreviations.ts";
import type { TextSpan } from "./passage.ts";

/**
 * The sentences of a text, as `Intl.Segmenter` cuts them and then joined where it cuts too early: behind an
 * abbreviation, and before a small letter. Its cuts change with the version of ICU, so what is stored are the offsets.
 */
export function sentencesOf(text: string, language: string): TextSpan[] {
  const segmenter = segmenterFor(language);
  return blocksOf(text).flatMap(({ start, end }) => {
    const joined: TextSpan[] = [];
    for (const { index, segment } of segmenter.segment(text.slice(start, end))) {
      const here = { start: start + index, end: start + index + segment.length };
      const last = joined.at(-1);
      if (last && goesOn(text, last, { here, language })) last.end = here.end;
      else joined.push(here);
    }
    return joined.map((span) => trimmed(text, span)).filter((span) => span.end - span.start > 2);
  });
}

/** Lines; one that lacks an end mark goes on in the next where that begins small, as lines of PDFs do. */
function blocksOf(text: string): TextSpan[] {
  const blocks: TextSpan[] = [];
  for (const { 0: line, index: start } of text.matchAll(/[^\n\r]+/g)) {
    const end = start + line.length;
    const last = blocks.at(-1);
    const isNext = last && !/\n\s*\n/.test(text.slice(last.end, start));
    const isOpen = last && !endMark.test(text.slice(Math.max(last.start, last.end - 12), last.end).trimEnd());
    if (last && isNext && isOpen && beginsSmall.test(line.slice(0, 12))) last.end = end;
    else blocks.push({ start, end });
  }
  return blocks;
}

function goesOn(text: string, last: TextSpan, { here, language }: { here: TextSpan; language: string }) {
  const before = text
    .slice(Math.max(last.start, last.end - 40), last.end)
    .replace(marks, "")
    .trimEnd();
  const next = text.slice(here.start, here.start + 12).replace(marks, "");
  if (before.endsWith(".") && endsInAbbreviation(before, language)) return true;
  return beginsSmall.test(next) && !/[!?]["”']?$/.test(before);
}

function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  let [from, to] = [start, end];
  while (from < to && leading.test(text[from] ?? "")) from++;
  while (to > from && trailing.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string) {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, made);
  return made;
}

const marks = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const endMark = /[.!?:;"”»。！？]$/;
const beginsSmall = /^\s{0,8}[\p{Ll}(]/u;
const leading = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff•*·–—\-►▪●]/;
const trailing = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
