import { digestAddress } from "../addresses.ts";

/** A snapshot on the officials' pages, or what belongs to it. */
export function snapshotAddress(
  consultation: Parameters<typeof digestAddress>[0],
  number: number,
  part = "",
) {
  return digestAddress(consultation, `/snapshots/${number}${part}`);
}

/** The same as everyone reads it, once it is published. */
export function publicDigestAddress(reference: string, number: number) {
  return `/consultations/${reference}/digest/${number}`;
}

/** Where a key point stands on that page. */
export const keyPointPlace = (id: string) => `key-point-${id}`;
