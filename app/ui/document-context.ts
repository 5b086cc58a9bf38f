import { createContext, useContext } from "react";

/** What the page's frame needs to know about the response it is in. */
export interface DocumentDetails {
  nonce: string;
  /** The address of entry.client.ts as built. */
  script: string;
}

const DocumentContext = createContext<DocumentDetails>({ nonce: "", script: "" });

export const DocumentProvider = DocumentContext.Provider;
export const useDocument = () => useContext(DocumentContext);
