import type { ReactNode } from "react";

/** What may be wider than the screen, a table for instance, scrolls by itself; with the keyboard too. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll here (WCAG 2.1.1)
    <section className="app-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
