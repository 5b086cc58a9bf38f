/** How many rows one statement is given: both databases bound its parameters. */
export const rowsAtOnce = 500;
