import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";

interface Props {
  /** What it does, as the form says it. */
  act: string;
  seen: number;
  heading: string;
  button: string;
  hint?: string;
  kind?: "secondary" | "warning";
  children?: ReactNode;
  /** Beside the button: what else the same form can do. */
  also?: ReactNode;
}

/** One form of several on a page, each of which does one thing. */
export function EditForm({ act, seen, heading, hint, button, kind = "secondary", children, also }: Props) {
  return (
    <section aria-labelledby={`form-${act}`} className="app-edit">
      <h2 className="govuk-heading-m" id={`form-${act}`}>
        {heading}
      </h2>
      {hint && <p className="govuk-body">{hint}</p>}
      <form method="post" noValidate>
        <input type="hidden" name="seen" value={seen} />
        {children}
        <div className="govuk-button-group">
          <Button kind={kind} name="act" value={act}>
            {button}
          </Button>
          {also}
        </div>
      </form>
    </section>
  );
}
