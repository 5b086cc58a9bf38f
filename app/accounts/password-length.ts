/** In characters; long passwords need no other rules (NIST SP 800-63B). */
export const shortestPassword = 12;
export const longestPassword = 200;
