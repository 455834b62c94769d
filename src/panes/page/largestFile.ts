/** Bytes larger than this are refused before they are read: RC1's limit of a file. */
export const LARGEST_FILE = 25 * 1024 * 1024;
