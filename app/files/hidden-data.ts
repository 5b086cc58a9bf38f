/** What stays in a file since nobody can truly take it out; both may tell where the file comes from. */
export const oldPictures =
  "Drawings and pictures in older formats (EMF, WMF, GIF, BMP, TIFF) stay as they were.";
export const otherPictures =
  "Some pictures are in a format (such as JPEG 2000) whose hidden data cannot be removed.";

/** Whether hidden data stay in a cleaned file, by what its author is told of it. */
export function keepsHiddenData(remaining: readonly string[]) {
  return remaining.some((sentence) => sentence === oldPictures || sentence === otherPictures);
}
