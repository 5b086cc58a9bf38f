const megabyte = 1024 * 1024;

/** In bytes: a file that is kept as it was given, all that is in it, and of that what is XML. */
export const boundsAsGiven = { file: 5 * megabyte, unpacked: 40 * megabyte, xml: 12 * megabyte };
