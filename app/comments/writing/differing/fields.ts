/** The fields of a point for another government, by the anchor of its provision here. */
export const positionField = (anchor: string) => `position-${anchor}`;
export const wordingField = (anchor: string) => `wording-${anchor}`;
