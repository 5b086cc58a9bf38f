import type { ReactNode } from "react";

interface Props {
  id: string;
  title: string;
  description: string;
  height: number;
  children: ReactNode;
}

/**
 * A drawing that says in words what it shows. It has no viewBox: what is inside is placed in percent across and in
 * pixels down, so that the letters keep their size on a narrow screen.
 */
export function Chart({ id, title, description, height, children }: Props) {
  return (
    <svg
      className="app-chart"
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      width="100%"
      height={height}
      focusable="false"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}

export const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
