import type { Translator } from "#app/words/translator.ts";
import { type OfficialRole, officialRoles } from "#db/schema.ts";

/** The roles that officials hold, each with what it lets them do. */
export function officialRoleChoices(t: Translator) {
  return officialRoles.map((value) => ({
    value,
    text: t(`terms.role ${value}`),
    hint: t(`offices.may ${value}`),
  }));
}

/** `case officer and moderator`, for a sentence. */
export function rolesInWords(t: Translator, roles: readonly OfficialRole[]) {
  return t.list(roles.map((role) => t(`offices.within ${role}`)));
}
