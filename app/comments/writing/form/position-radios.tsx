import { capital } from "#app/content/phrases.ts";
import { Radios } from "#app/ui/radios.tsx";
import { positions } from "#db/schema.ts";

interface Props {
  label: string;
  hint?: string;
  error?: string;
  defaultValue: string;
}

/** The four positions, on the measure or on a provision. */
export function PositionRadios(props: Props) {
  const choices = positions.map((position) => ({ value: position, text: capital(position) }));
  return <Radios name="position" choices={choices} {...props} />;
}
