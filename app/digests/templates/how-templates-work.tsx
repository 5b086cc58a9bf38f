import { useWords } from "#app/words/use-words.ts";
import { templateFormats } from "#db/schema.ts";
import { fieldNames, tagOf } from "../documents/template/field-names.ts";
import { exampleAddress } from "./addresses.ts";

/** What a template needs, every field to copy from, and templates to begin with. */
export function HowTemplatesWork({ government }: { government: string }) {
  const t = useWords();
  const code = (words: React.ReactNode) => <code>{words}</code>;
  const tag = tagOf("digest");
  return (
    <>
      <h2 className="govuk-heading-m">{t("templates-office.how")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{t("templates-office.place-of-digest", { tag, code })}</li>
        <li>{t("templates-office.what-stays")}</li>
        <li>{t("templates-office.which-styles")}</li>
        <li>{t("templates-office.own-styles")}</li>
        <li>{t("templates-office.length-of-brief")}</li>
        <li>{t("templates-office.not-for-the-public")}</li>
      </ul>
      <table className="govuk-table app-fields">
        <caption className="govuk-table__caption govuk-table__caption--s">
          {t("templates-office.fields")}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="govuk-table__header">
              {t("templates-office.to-copy")}
            </th>
            <th scope="col" className="govuk-table__header">
              {t("templates-office.stands-for")}
            </th>
          </tr>
        </thead>
        <tbody>
          {fieldNames.map((name) => (
            <tr key={name}>
              <th scope="row" className="govuk-table__header">
                <code className="app-to-copy">{tagOf(name)}</code>
              </th>
              <td className="govuk-table__cell">{t(`templates-office.field ${name}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="govuk-body">{t("templates-office.begin-with")}</p>
      <ul className="app-actions govuk-list">
        {templateFormats.map((format) => (
          <li key={format}>
            <a className="govuk-link" href={exampleAddress(government, format)}>
              {t("templates-office.example", { format: t(`templates-office.format ${format}`) })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
