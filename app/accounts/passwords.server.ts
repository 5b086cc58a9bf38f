import { hash, verify } from "@node-rs/argon2";

/** Argon2id with 19 MiB, two passes, one lane: the OWASP Password Storage Cheat Sheet's first recommendation. */
const cost = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

/** A letter with its mark as one sign or as two is the same password: keyboards write it as they like. */
const asOneSign = (password: string) => password.normalize("NFC");

export const hashPassword = (password: string) => hash(asOneSign(password), cost);

/** Takes as long for an address that nobody has as for a wrong password, so that time does not tell who is here. */
export async function passwordMatches(storedHash: string | undefined, password: string) {
  const stored = storedHash ?? (await nobodysHash);
  const composed = asOneSign(password);
  // Earlier ones were hashed as they were typed.
  const matches =
    (await verify(stored, composed)) || (composed !== password && (await verify(stored, password)));
  return storedHash !== undefined && matches;
}

const nobodysHash = hashPassword("nobody has this password");
