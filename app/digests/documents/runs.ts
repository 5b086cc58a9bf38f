import { Children, isValidElement, type ReactNode } from "react";
import { foreign, unmarked } from "#app/words/marks.ts";
import type { Run } from "./document.ts";

/** The language of what is said where the document's own has no words for it. */
const sourceLanguage = "en";

/** A message as runs: its links stay links, and what it has in no other language than the source says so. */
export function runsOf(words: ReactNode, origin = "", around: Omit<Run, "text"> = {}): Run[] {
  if (typeof words === "string" || typeof words === "number") return runsOfText(String(words), around);
  if (Array.isArray(words)) return Children.toArray(words).flatMap((part) => runsOf(part, origin, around));
  if (!isValidElement<{ href?: string; children?: ReactNode }>(words)) return [];
  const { href, children } = words.props;
  const link = href === undefined ? {} : { href: href.startsWith("/") ? origin + href : href };
  const bold = words.type === "strong" ? { isBold: true } : {};
  return runsOf(children, origin, { ...around, ...link, ...bold });
}

const inSource = new RegExp(`(${foreign.from}[^${foreign.from}${foreign.to}]*${foreign.to})`);

function runsOfText(text: string, around: Omit<Run, "text">): Run[] {
  return text.split(inSource).flatMap((part) => {
    if (part === "") return [];
    const isForeign = part.startsWith(foreign.from);
    return [{ ...around, text: unmarked(part), ...(isForeign && { language: sourceLanguage }) }];
  });
}

export const plainText = (runs: Run[]) => runs.map(({ text }) => text).join("");
