/** The machine's clock, and the one place where it is asked: all else is told what time it is. */
export const clock = () => new Date();
