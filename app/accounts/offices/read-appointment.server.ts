import { z } from "zod";
import { firstMessages } from "#app/requests/read-form.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { officialRoles } from "#db/schema.ts";

const list = officialRoles.join(", ");

const oneRole = z
  .string()
  .transform((role) => role.trim().toLowerCase())
  .pipe(
    z.enum(officialRoles, {
      error: ({ input }) => `There is no role “${String(input)}”: choose ${list}`,
    }),
  );

const reason = z.string().trim().max(500, "The reason must be 500 characters or fewer").default("");

/** A form that appoints; `roles` come with commas between them. */
export const newAppointment = z.object({
  code: z.string().trim().min(1, "Enter the code").max(200, "This is too long to be a code"),
  roles: z
    .string("Choose at least one role")
    .transform((text) => text.split(","))
    .pipe(z.array(oneRole)),
  reason,
});

/** A form that takes a role away. */
export const newDismissal = z.object({ role: oneRole, reason });

/** Roles as the operator types them. */
export function readRoles(typed: readonly string[]) {
  const roles = z.array(oneRole).safeParse(typed);
  return roles.success
    ? { ok: true as const, roles: roles.data }
    : refused({ roles: Object.values(firstMessages(roles.error))[0] ?? "" });
}
