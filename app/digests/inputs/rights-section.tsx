import { provisionAddress } from "#app/consultations/addresses.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { useWords } from "#app/words/use-words.ts";
import { rightsAddress } from "../addresses.ts";
import { Count } from "../figure-table.tsx";
import { affectedName, rightName } from "./names.ts";
import { type ProvisionRights, wholeMeasure } from "./rights-matrix.ts";

interface Props {
  matrix: ProvisionRights[];
  consultation: { government_code: string; reference: string };
}

/** By provision, which rights are named with which groups: counts that lead to what was written. */
export function RightsSection({ matrix, consultation }: Props) {
  const t = useWords();
  return (
    <>
      <p className="govuk-body">{t("digest-inputs.how-rights-are-counted")}</p>
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
  const t = useWords();
  const label = provision?.label ?? t("digest-inputs.measure-as-a-whole");
  const anchor = provision?.anchor ?? wholeMeasure;
  const address = (right: string, group: string) =>
    rightsAddress(consultation, { provision: anchor, right, group });
  return (
    <section className="app-figure" aria-labelledby={id}>
      <h3 className="govuk-heading-s" id={id}>
        {t("digest-inputs.provision-inputs", {
          provision: provision ? (
            <a className="govuk-link" href={provisionAddress(consultation.reference, anchor)}>
              {label}
            </a>
          ) : (
            label
          ),
          count: inputs,
          link: (words) => (
            <a className="govuk-link" href={address("", "")}>
              {words}
            </a>
          ),
        })}
      </h3>
      <Scroll label={t("digest-inputs.rights-table", { provision: label })}>
        <table className="govuk-table app-figure__table app-matrix">
          <caption className="govuk-table__caption govuk-visually-hidden">
            {t("digest-inputs.rights-and-groups", { provision: label })}
          </caption>
          <MatrixHead groups={groups} />
          <tbody className="govuk-table__body">
            {rows.map(({ right, inputs, byGroup }) => (
              <tr key={right} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {rightName(t, right)}
                </th>
                <td className="govuk-table__cell govuk-table__cell--numeric">
                  <Count
                    count={inputs}
                    address={address(right, "")}
                    of={t("digest-inputs.right-on", { right: rightName(t, right), provision: label })}
                  />
                </td>
                {groups.map((group, place) => (
                  <td key={group} className="govuk-table__cell govuk-table__cell--numeric">
                    <Count
                      count={byGroup[place] ?? 0}
                      address={address(right, group)}
                      of={t("digest-inputs.right-of-group-on", {
                        right: rightName(t, right),
                        group: affectedName(t, group),
                        provision: label,
                      })}
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
  const t = useWords();
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        <th scope="col" className="govuk-table__header">
          {t("digest-inputs.right")}
        </th>
        <th scope="col" className="govuk-table__header govuk-table__header--numeric">
          {t("digest-inputs.inputs")}
        </th>
        {groups.map((group) => (
          <th key={group} scope="col" className="govuk-table__header govuk-table__header--numeric">
            {affectedName(t, group)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
