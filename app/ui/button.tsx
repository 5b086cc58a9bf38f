import type { ButtonHTMLAttributes, ReactNode } from "react";

type ButtonKind = "primary" | "secondary" | "warning";

const classes = {
  primary: "govuk-button",
  secondary: "govuk-button govuk-button--secondary",
  warning: "govuk-button govuk-button--warning",
};

/** Sends a form. With `name` and `value` it says which of several things is wanted. */
export function Button({
  kind = "primary",
  ...attributes
}: { kind?: ButtonKind } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="submit" className={classes[kind]} {...attributes} />;
}

/** A link that begins something. */
export function ButtonLink({
  href,
  kind = "primary",
  children,
}: {
  href: string;
  kind?: ButtonKind;
  children: ReactNode;
}) {
  return (
    <a href={href} className={classes[kind]} draggable={false}>
      {children}
    </a>
  );
}
