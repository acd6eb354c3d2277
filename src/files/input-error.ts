/** A file that the user named cannot be used; the message is for the user. */
export class InputError extends Error {}
