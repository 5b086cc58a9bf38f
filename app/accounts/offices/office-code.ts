/** For how long a code can be used: long enough for a telephone call, too short to lie about. */
export const codeMinutes = 30;
