import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { listGovernments } from "#app/governments/find-government.server.ts";
import { Scroll } from "#app/ui/scroll.tsx";

export const meta: MetaFunction = () => [{ title: "Governments – Parley" }];

export async function loader({ context: { db } }: LoaderFunctionArgs) {
  return { governments: await listGovernments(db) };
}

export default function GovernmentsPage() {
  const { governments } = useLoaderData<typeof loader>();
  return (
    <>
      <h1 className="govuk-heading-xl">Governments</h1>
      <p className="app-lede">
        {governments.length} states subscribe to the Code of Conduct and have committed themselves to consult
        the private sector, academia and civil society.
      </p>
      <Scroll label="Governments">
        <table className="govuk-table">
          <thead className="govuk-table__head">
            <tr>
              <th className="govuk-table__header" scope="col">
                Government
              </th>
              <th className="govuk-table__header" scope="col">
                Authority for export control
              </th>
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {governments.map(({ code, name, authority }) => (
              <tr key={code} className="govuk-table__row">
                <th className="govuk-table__header" scope="row">
                  <a className="govuk-link" href={`/governments/${code}`}>
                    {name}
                  </a>
                </th>
                <td className="govuk-table__cell">{authority ?? "Not recorded here"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
