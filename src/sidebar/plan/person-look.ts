/** How a person is told from others on the map and in lists: a colour and the first letter of the name. */

/** None of them is a segment's by default. */
const colours = ["#1967d2", "#b31412", "#7627bb", "#00695c", "#b05a00", "#9c166b", "#3c4043", "#5b6d00"] as const;

export const personColour = (person: number): string => colours[person % colours.length] as string;

export const personLetter = (name: string): string => [...name.trim()][0] ?? "";
