import { countryName } from "#app/accounts/countries.ts";
import { capital } from "#app/content/phrases.ts";
import type { WritingView } from "../opened/open-writing.server.ts";

/** The name under which a comment will be published. */
export function signedName({ author, kind }: WritingView["writer"]) {
  const names = [author.author_name, author.organisation].filter(Boolean).join(", ");
  if (names) return names;
  return kind === "at risk" ? "No name: you write in at-risk mode" : "Name withheld from publication";
}

/** The stakeholder group and the country beside it. */
export function signedFrom({ author: { stakeholder_group, country } }: WritingView["writer"]) {
  const group = stakeholder_group ? capital(stakeholder_group) : "Group not stated";
  return `${group}, ${country ? countryName(country) : "country not stated"}`;
}
