import { counted } from "#app/content/phrases.ts";
import { countryName } from "../countries.ts";
import type { Applicant } from "./applicant.server.ts";

type ApplicantLine = readonly [label: string, words: string];

/** What is known of whoever shows a code, line by line; days are of Greenwich. */
export function applicantLines(applicant: Applicant): ApplicantLine[] {
  const { name, email, created_at, stakeholder_group, organisation, country } = applicant;
  const list = (items: string[]) => items.join("; ") || "none";
  return [
    ["Name", name],
    ["E-mail address, which nobody has verified", email],
    ["Signed up on", day.format(new Date(created_at))],
    ["Speaks for", organisation ? `${organisation} (${stakeholder_group})` : stakeholder_group],
    ["Country", countryName(country)],
    [
      "Organisations on the portal",
      list(applicant.organisations.map(({ name, role }) => `${name} (${role})`)),
    ],
    ["Offices held already", list(applicant.offices.map(({ government, role }) => `${role}, ${government}`))],
    ["Comments published under their name", String(applicant.published)],
  ];
}

/** The same for the operator, who is told how much there is besides. */
export function linesForOperator(
  applicant: Applicant,
  { comments, drafts, sessions }: { comments: number; drafts: number; sessions: number },
): ApplicantLine[] {
  const counts = [counted(comments, "comment"), counted(drafts, "draft"), counted(sessions, "session")];
  return [...applicantLines(applicant), ["In all", counts.join(", ")]];
}

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
