import type { Translator } from "#app/words/translator.ts";
import { countryName } from "../countries.ts";
import type { Applicant } from "./applicant.server.ts";

type ApplicantLine = readonly [label: string, words: string];

/** What is known of whoever shows a code, line by line; days are of Greenwich. */
export function applicantLines(t: Translator, applicant: Applicant): ApplicantLine[] {
  const { name, email, created_at, stakeholder_group, organisation, country } = applicant;
  const list = (items: string[]) => (items.length === 0 ? t("offices.none") : t.list(items));
  const organisations = applicant.organisations.map(({ name, role }) =>
    t("offices.member-of", { organisation: name, role }),
  );
  const offices = applicant.offices.map(({ government, role }) =>
    t("offices.office-at", { role: t(`terms.role ${role}`), government }),
  );
  return [
    [t("offices.name"), name],
    [t("offices.unverified-e-mail"), email],
    [t("offices.signed-up-on"), t.moment(created_at, { dateStyle: "long", timeZone: "UTC" })],
    [
      t("offices.speaks-for"),
      organisation
        ? t(`accounts.speaks-for ${stakeholder_group}`, { organisation })
        : t(`terms.group ${stakeholder_group}`),
    ],
    [t("offices.country"), countryName(t, country)],
    [t("offices.organisations"), list(organisations)],
    [t("offices.offices-held"), list(offices)],
    [t("offices.published-comments"), t.number(applicant.published)],
  ];
}

/** The same for the operator, who is told how much there is besides. */
export function linesForOperator(
  t: Translator,
  applicant: Applicant,
  counts: { comments: number; drafts: number; sessions: number },
): ApplicantLine[] {
  return [...applicantLines(t, applicant), [t("offices.in-all"), t("offices.in-all-counts", counts)]];
}
