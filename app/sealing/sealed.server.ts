import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** In bytes: AES-256, and the nonce and tag that NIST SP 800-38D recommends for GCM. */
export const keyLength = 32;
const nonceLength = 12;
const tagLength = 16;

/**
 * Seals bytes with AES-256-GCM: nonce, tag, then the ciphertext. `place` says what they are and where they stand; they
 * open only there, so that nobody can put one sealed text in the place of another.
 */
export function sealBytes(key: Uint8Array, plain: Uint8Array, place: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** The bytes that sealBytes sealed. Throws where key, place or a single bit is another. */
export function openBytes(key: Uint8Array, sealed: Uint8Array, place: string): Buffer {
  const nonce = sealed.subarray(0, nonceLength);
  const tag = sealed.subarray(nonceLength, nonceLength + tagLength);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength })
    .setAAD(Buffer.from(place))
    .setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()]);
}
