/** What a document's own surroundings have to do with how its blocks are written. */
export interface DocxLayout {
  /** The id of a style, by the id that it has in our own layout. */
  style: (ours: string) => string;
  /** Between the margins, in twentieths of a point. */
  textWidth: number;
  /** The lowest numbers that nothing else has. */
  first: { mark: number; picture: number; footnote: number };
  /** Of every word that says no other (BCP 47); left out where the document says it of all. */
  language?: string;
}

/** Our own: A4 with all that is in docx-styles.ts. */
export const ownLayout: DocxLayout = {
  style: (ours) => ours,
  textWidth: 9638,
  first: { mark: 0, picture: 1, footnote: 1 },
};
