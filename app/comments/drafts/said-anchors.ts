import type { DraftContent } from "./draft.ts";

/** The provisions that a draft speaks of. */
export function anchorsIn({ points, technical, human_rights }: DraftContent) {
  const anchors = [...points, ...technical, ...human_rights].map(({ anchor }) => anchor);
  return [...new Set(anchors.filter(Boolean))];
}
