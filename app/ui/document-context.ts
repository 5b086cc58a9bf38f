import { createContext, useContext } from "react";

/** What the page's frame needs to know about the response it is in. */
export interface DocumentDetails {
  nonce: string;
  /** The address of entry.client.ts as built. */
  script: string;
  status: number;
  /** What a form said that led to this error; null where none did. */
  typed: Record<string, string> | null;
}

const DocumentContext = createContext<DocumentDetails>({ nonce: "", script: "", status: 200, typed: null });

export const DocumentProvider = DocumentContext.Provider;
export const useDocument = () => useContext(DocumentContext);
