import { message } from "#app/words/message.ts";
import { type InputField, type InputFields, type InputGroup, textOf } from "../input-field.ts";

export const mostIncidents = 10;

/** The groups of fields of the incidents, one an incident: `incident_1_what`, `incident_1_where` and so on. */
export const incidentGroups: readonly InputGroup[] = Array.from({ length: mostIncidents }, (_, index) => ({
  key: `incident-${index + 1}`,
  title: message("inputs.incident", { place: index + 1 }),
  fields: incidentFields(index + 1),
}));

function incidentFields(place: number): InputField[] {
  const name = (part: string) => `incident_${place}_${part}`;
  return [
    {
      name: name("what"),
      label: message("inputs.incident-what", { place }),
      kind: "long text",
      longest: 2_000,
    },
    { name: name("where"), label: message("inputs.incident-where", { place }), kind: "text", longest: 200 },
    {
      name: name("when"),
      label: message("inputs.incident-when", { place }),
      hint: message("inputs.incident-when-hint"),
      kind: "text",
      longest: 100,
    },
    {
      name: name("source"),
      label: message("inputs.incident-source", { place }),
      hint: message("inputs.incident-source-hint"),
      kind: "link",
      longest: 1_000,
    },
  ];
}

/** The incidents of which something is said, in their order. */
export function incidentsOf(fields: InputFields) {
  return incidentGroups
    .map((_, index) => {
      const part = (word: string) => textOf(fields, `incident_${index + 1}_${word}`);
      return {
        place: index + 1,
        what: part("what"),
        where: part("where"),
        when: part("when"),
        source: part("source"),
      };
    })
    .filter(({ what, where, when, source }) => what || where || when || source);
}
