import type { ReactNode } from "react";

/** Words for those who hear the page; those who see it have them from what stands around. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="govuk-visually-hidden">{children}</span>;
}

/** The same around the words that a message marks as hidden. */
export const hidden = (words: ReactNode[]) => <VisuallyHidden>{words}</VisuallyHidden>;
