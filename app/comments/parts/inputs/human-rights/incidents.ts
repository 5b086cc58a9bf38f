import { type InputField, type InputFields, type InputGroup, textOf } from "../input-field.ts";

export const mostIncidents = 10;

/** The groups of fields of the incidents, one an incident: `incident_1_what`, `incident_1_where` and so on. */
export const incidentGroups: readonly InputGroup[] = Array.from({ length: mostIncidents }, (_, index) => ({
  key: `incident-${index + 1}`,
  title: `Incident ${index + 1}`,
  fields: incidentFields(index + 1),
}));

function incidentFields(place: number): InputField[] {
  const name = (part: string) => `incident_${place}_${part}`;
  const of = (words: string) => `Incident ${place}: ${words}`;
  return [
    { name: name("what"), label: of("what happened"), kind: "long text", longest: 2_000 },
    { name: name("where"), label: of("where"), kind: "text", longest: 200 },
    { name: name("when"), label: of("when"), hint: "A date, a month or a year.", kind: "text", longest: 100 },
    {
      name: name("source"),
      label: of("source"),
      hint: "The web address of a report, beginning with https://.",
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
