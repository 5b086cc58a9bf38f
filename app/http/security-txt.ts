import { Hono } from "hono";

const validFor = 180 * 24 * 60 * 60_000;

/** `/.well-known/security.txt` as RFC 9116 has it: whom to tell of a fault, where the operator has said so. */
export function securityText(contact: string | undefined, now: () => Date) {
  return new Hono().get("/security.txt", (c) => {
    if (!contact) return c.notFound();
    const expires = new Date(now().getTime() + validFor).toISOString();
    return c.text(`Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: en\n`);
  });
}
