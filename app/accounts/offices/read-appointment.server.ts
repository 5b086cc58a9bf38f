import { z } from "zod";
import { firstMessages } from "#app/requests/read-form.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { messageText } from "#app/words/message.ts";
import { officialRoles } from "#db/schema.ts";

const oneRole = z
  .string()
  .transform((role) => role.trim().toLowerCase())
  .pipe(
    z.enum(officialRoles, {
      error: ({ input }) =>
        messageText("offices.no-such-role", { role: String(input), roles: officialRoles.join(", ") }),
    }),
  );

const reason = z
  .string()
  .trim()
  .max(500, messageText("offices.reason-too-long", { most: 500 }))
  .default("");

/** A form that appoints; `roles` come with commas between them. */
export const newAppointment = z.object({
  code: z
    .string()
    .trim()
    .min(1, messageText("offices.enter-code"))
    .max(200, messageText("offices.too-long-for-code")),
  roles: z
    .string(messageText("offices.choose-role"))
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
