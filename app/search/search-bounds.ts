/** So many hits are counted, and looked through for what could be chosen; where there are more, that is said. */
export const mostCounted = 10_000;
/** Among the newest so many it is found out which fit best. */
export const mostRanked = 1000;
