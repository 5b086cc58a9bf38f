import type { ReactNode } from "react";

export type Tone = "green" | "blue" | "grey" | "ochre" | "red" | "plain";

/** A state in a word; the tone only repeats what the word says. */
export function Tag({ tone = "grey", children }: { tone?: Tone; children: ReactNode }) {
  return <strong className={`govuk-tag app-tag--${tone}`}>{children}</strong>;
}
