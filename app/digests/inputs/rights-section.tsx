import { provisionAddress } from "#app/consultations/addresses.ts";
import { counted } from "#app/content/phrases.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { rightsAddress } from "../addresses.ts";
import { Count } from "../figure-table.tsx";
import { type ProvisionRights, wholeMeasure } from "./rights-matrix.ts";

interface Props {
  matrix: ProvisionRights[];
  consultation: { government_code: string; reference: string };
}

/** By provision, which rights are named with which groups: counts that lead to what was written. */
export function RightsSection({ matrix, consultation }: Props) {
  return (
    <>
      <p className="govuk-body">
        How many inputs name a right together with a group of people. One input can name several, so rows and
        columns do not add up. Each count leads to what was written.
      </p>
      {matrix.map((part, index) => (
        <ProvisionMatrix
          key={part.provision?.anchor ?? wholeMeasure}
          id={`rights-${index + 1}`}
          part={part}
          consultation={consultation}
        />
      ))}
    </>
  );
}

interface MatrixProps extends Pick<Props, "consultation"> {
  id: string;
  part: ProvisionRights;
}

function ProvisionMatrix({ id, part: { provision, inputs, groups, rows }, consultation }: MatrixProps) {
  const label = provision?.label ?? "Measure as a whole";
  const anchor = provision?.anchor ?? wholeMeasure;
  const address = (right: string, group: string) =>
    rightsAddress(consultation, { provision: anchor, right, group });
  return (
    <section className="app-figure" aria-labelledby={id}>
      <h3 className="govuk-heading-s" id={id}>
        {provision ? (
          <a className="govuk-link" href={provisionAddress(consultation.reference, anchor)}>
            {label}
          </a>
        ) : (
          label
        )}
        :{" "}
        <a className="govuk-link" href={address("", "")}>
          {counted(inputs, "input")}
        </a>
      </h3>
      <Scroll label={`Rights and groups, ${label}, table`}>
        <table className="govuk-table app-figure__table app-matrix">
          <caption className="govuk-table__caption govuk-visually-hidden">
            Rights and groups affected: {label}
          </caption>
          <MatrixHead groups={groups} />
          <tbody className="govuk-table__body">
            {rows.map(({ right, text, inputs, byGroup }) => (
              <tr key={right} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {text}
                </th>
                <td className="govuk-table__cell govuk-table__cell--numeric">
                  <Count count={inputs} address={address(right, "")} of={`${text}, ${label}`} />
                </td>
                {groups.map((group, place) => (
                  <td key={group.value} className="govuk-table__cell govuk-table__cell--numeric">
                    <Count
                      count={byGroup[place] ?? 0}
                      address={address(right, group.value)}
                      of={`${text}, ${group.text}, ${label}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function MatrixHead({ groups }: Pick<ProvisionRights, "groups">) {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        <th scope="col" className="govuk-table__header">
          Right
        </th>
        <th scope="col" className="govuk-table__header govuk-table__header--numeric">
          Inputs
        </th>
        {groups.map(({ value, text }) => (
          <th key={value} scope="col" className="govuk-table__header govuk-table__header--numeric">
            {text}
          </th>
        ))}
      </tr>
    </thead>
  );
}
