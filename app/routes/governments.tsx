import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { listGovernments } from "#app/governments/find-government.server.ts";
import { governmentName } from "#app/governments/government-name.ts";
import { InEnglish } from "#app/governments/in-english.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.governments"));

export async function loader({ context: { db } }: LoaderFunctionArgs) {
  return { governments: await listGovernments(db) };
}

export default function GovernmentsPage() {
  const t = useWords();
  const { governments } = useLoaderData<typeof loader>();
  const shown = governments
    .map(({ code, name, authority }) => ({
      code,
      authority,
      name: governmentName(t, { government_code: code, government_name: name }),
    }))
    .sort((one, other) => t.compare(one.name, other.name));
  return (
    <>
      <h1 className="govuk-heading-xl">{t("governments.governments")}</h1>
      <p className="app-lede">{t("governments.so-many-subscribe", { count: governments.length })}</p>
      <Scroll label={t("governments.governments")}>
        <table className="govuk-table">
          <thead className="govuk-table__head">
            <tr>
              <th className="govuk-table__header" scope="col">
                {t("governments.government")}
              </th>
              <th className="govuk-table__header" scope="col">
                {t("governments.authority")}
              </th>
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {shown.map(({ code, name, authority }) => (
              <tr key={code} className="govuk-table__row">
                <th className="govuk-table__header" scope="row">
                  <a className="govuk-link" href={`/governments/${code}`}>
                    {name}
                  </a>
                </th>
                <td className="govuk-table__cell">
                  {authority ? <InEnglish>{authority}</InEnglish> : t("governments.not-recorded")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
