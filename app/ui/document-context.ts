import { createContext, useContext } from "react";

export interface PageLanguage {
  /** BCP 47. */
  language: string;
  /** In its own words. */
  name: string;
  /** Whether somebody who grew up with it has read it. */
  reviewed?: boolean;
}

/** What the page's frame needs to know about the response it is in. */
export interface DocumentDetails {
  /** As it was asked for, without its language. */
  address: string;
  /** In which the page can be had. */
  languages: readonly PageLanguage[];
  /** The address of entry.client.ts as built. */
  script: string;
  status: number;
  /** Whether the database has not done what was asked, and may do it later. */
  isNotNow: boolean;
  /** What a form said that led to this error; null where none did. */
  typed: Record<string, string> | null;
}

const DocumentContext = createContext<DocumentDetails>({
  address: "http://localhost",
  languages: [],
  script: "",
  status: 200,
  isNotNow: false,
  typed: null,
});

export const DocumentProvider = DocumentContext.Provider;
export const useDocument = () => useContext(DocumentContext);
