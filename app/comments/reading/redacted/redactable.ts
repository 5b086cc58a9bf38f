/** Something in a version that a moderator can take out, or passages of it. */
export interface Redactable {
  /** Of the field that it is marked in. */
  name: string;
  /** What it is, in words. */
  label: string;
  /** As its author sent it; of a choice what it stands for, of a file its words. */
  text: string;
  /**
   * How it is marked: passages between brackets; of a file the passages typed one a line, or all of it; of a choice or
   * a figure all or nothing.
   */
  how: "passages" | "file" | "whole";
  /** It is rendered as running text. */
  isProse: boolean;
  /** Of a file. */
  fileName?: string;
}

/** The fields of the form: what is marked in a text, the lines for a file, and the ground for all of something. */
export const fieldsOf = (name: string) => ({
  marks: `marks-${name}`,
  lines: `lines-${name}`,
  whole: `whole-${name}`,
});
