/** What stays in a cleaned file that its pages do not show, in the words for its author, with what to do about it. */
const hidden = {
  oldPictures: {
    stays: "Drawings and pictures in older formats (EMF, WMF, GIF, BMP, TIFF) stay as they were.",
    remedy: "Save these pictures as PNG or JPEG, or leave them out.",
  },
  otherPictures: {
    stays: "Some pictures are in a format (such as JPEG 2000) whose hidden data cannot be removed.",
    remedy: "Save these pictures as PNG or JPEG, or leave them out.",
  },
  changes: {
    stays:
      "Changes that were recorded and not yet accepted stay, and with them text that was deleted; the names and times do not.",
    remedy: "Accept or reject all changes.",
  },
  comments: {
    stays: "Comments in the margin stay, without the names of those who wrote them.",
    remedy: "Delete the comments.",
  },
  text: {
    stays: "Hidden text or hidden pictures stay.",
    remedy: "Show what is hidden, and delete it.",
  },
  sheets: {
    stays: "Hidden sheets, rows or columns stay in the workbook.",
    remedy: "Show hidden sheets, rows and columns, and delete what nobody is to see.",
  },
  pivots: {
    stays: "A pivot table stays with its own copy of the figures that it was made from.",
    remedy: "Replace the pivot table by its values.",
  },
};

/** One kind of what stays hidden. */
export type Hidden = keyof typeof hidden;

/** The sentences that tell a file's author of what stays hidden. */
export function tellOf(kinds: readonly Hidden[]) {
  return kinds.map((kind) => hidden[kind].stays);
}

/** Of what a file's author is told that it stays, that which the pages do not show, each with what to do about it. */
export function hiddenAmong(remaining: readonly string[]) {
  return Object.values(hidden).filter(({ stays }) => remaining.includes(stays));
}
