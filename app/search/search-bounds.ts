/** So many hits are counted; where there are more, that is said. */
export const mostCounted = 10_000;
/** Words and choices: where there are more of them, fewer hits are counted. */
export const mostAskedAtOnce = 2;
/** So many of them can be shown, and are looked through for what could be chosen. */
export const mostShown = 1000;
/** Among the first so many it is found out which fit best. */
export const mostRanked = 1000;
/** What is not public is read anew for each search, the newest first. */
export const mostUnpublished = 2000;
export const mostKeyPoints = 50;
