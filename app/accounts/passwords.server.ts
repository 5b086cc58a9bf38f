import { hash, verify } from "@node-rs/argon2";

/** Argon2id with 19 MiB, two passes, one lane: the OWASP Password Storage Cheat Sheet's first recommendation. */
const cost = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string) => hash(password, cost);

/** Takes as long for an address that nobody has as for a wrong password, so that time does not tell who is here. */
export async function passwordMatches(storedHash: string | undefined, password: string) {
  const matches = await verify(storedHash ?? (await nobodysHash), password);
  return storedHash !== undefined && matches;
}

const nobodysHash = hashPassword("nobody has this password");
