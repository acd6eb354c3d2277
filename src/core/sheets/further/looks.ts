/** Colours that the sheets of ours share. */

/** Of header cells. */
export const headerBackground = "#e8eaed";
/** Letters that come second. */
export const quietInk = "#5f6368";
