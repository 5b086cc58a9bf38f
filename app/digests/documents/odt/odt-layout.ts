/** What a document's own surroundings have to do with how its blocks are written. */
export interface OdtLayout {
  /** The name of a style, by the name that it has in our own layout. */
  style: (ours: string) => string;
  /** The name of what this document alone has: styles of its own, tables, footnotes. */
  own: (name: string) => string;
  /** Between the margins, in points. */
  textWidth: number;
  /** Of every word that says no other (BCP 47); left out where the document says it of all. */
  language?: string;
}

/** Our own: A4 with all that is in odt-styles.ts. */
export const ownLayout: OdtLayout = { style: (ours) => ours, own: (name) => name, textWidth: 481 };
