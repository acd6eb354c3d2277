/** The background of header cells on every sheet of the add-on. */
export const headerBackground = "#e8eaed";
