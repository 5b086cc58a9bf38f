import { type DocumentName, documentNames } from "../documents/document-names.ts";

export type ToldName = Exclude<DocumentName, "quotes.csv">;

/** What can be made of a published digest: its page shows one quote of each key point, so that they need no table. */
export const toldNames = documentNames.filter((name): name is ToldName => name !== "quotes.csv");

export function isToldName(text: string | undefined): text is ToldName {
  return toldNames.some((name) => name === text);
}
