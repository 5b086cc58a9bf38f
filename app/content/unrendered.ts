/**
 * The channel on which failures of the renderer are told. Whoever keeps a log listens to it: what renders knows of none,
 * and of nobody's moment that it must not tell.
 */
export const unrendered = "parley.unrendered";
