import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from "node:crypto";

/** What stands before the 32 secret bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const pkcs8Head = Buffer.from("302e020100300506032b657004220420", "hex");

/**
 * The public key with which the holder of an at-risk key proves that a comment is theirs, as PEM. Each comment has one of
 * its own, so that two comments by one author cannot be told to be so.
 */
export function authorKey(key: string, receiptNumber: string) {
  return createPublicKey(secretKey(key, receiptNumber)).export({ format: "pem", type: "spki" }).toString();
}

/** The signature (Ed25519) of a statement's UTF-8; base64. */
export function signStatement(key: string, receiptNumber: string, statement: string) {
  return sign(null, Buffer.from(statement), secretKey(key, receiptNumber)).toString("base64");
}

/** Whether the statement was signed with the secret that belongs to that public key. */
export function isSignedBy(authorKey: string, statement: string, signature: string) {
  return verify(null, Buffer.from(statement), authorKey, Buffer.from(signature.replace(/\s/g, ""), "base64"));
}

/** Derived from the key with HKDF-SHA256; stored nowhere. */
function secretKey(key: string, receiptNumber: string): KeyObject {
  const seed = hkdfSync("sha256", key, "", `parley authorship ${receiptNumber}`, 32);
  return createPrivateKey({
    key: Buffer.concat([pkcs8Head, Buffer.from(seed)]),
    format: "der",
    type: "pkcs8",
  });
}
