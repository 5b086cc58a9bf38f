import { useLocation } from "@remix-run/react";
import { ButtonLink } from "#app/ui/button.tsx";
import { Hour } from "#app/ui/hour.tsx";
import { freeAt, type Hold } from "./holds.ts";

interface Props {
  hold: Hold;
  timeZone: string;
}

/** That another member is writing this part now, and from when on it can be taken over. */
export function HeldBy({ hold, timeZone }: Props) {
  const { pathname, search } = useLocation();
  return (
    <div className="govuk-inset-text" id="form">
      <p className="govuk-body">
        <strong>{`${hold.name} is writing this now`}</strong>, last seen at{" "}
        <Hour at={hold.held_at} timeZone={timeZone} />. You can read it here, and write other parts.
      </p>
      <p className="govuk-body">
        If nothing is saved until <Hour at={freeAt(hold)} timeZone={timeZone} />, the part is free, and
        opening this page takes it over.
      </p>
      <ButtonLink kind="secondary" href={pathname + search}>
        Open it again
      </ButtonLink>
    </div>
  );
}
