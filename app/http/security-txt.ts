import { Hono } from "hono";
import type { Settings } from "./settings.ts";

const validFor = 180 * 24 * 60 * 60_000;

/** `/.well-known/security.txt` as RFC 9116 has it: whom to tell of a fault, where the operator has said so, and in which languages. */
export function securityText(
  { securityContact: contact, languages }: Pick<Settings, "securityContact" | "languages">,
  now: () => Date,
) {
  return new Hono().get("/security.txt", (c) => {
    if (!contact) return c.notFound();
    const expires = new Date(now().getTime() + validFor).toISOString();
    return c.text(`Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: ${languages.join(", ")}\n`);
  });
}
