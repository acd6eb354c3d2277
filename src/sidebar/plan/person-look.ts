/** How a person is told from others on the map and in lists: a colour and the first letters of the name. */

/** None of them is a segment's by default. */
const colours = ["#1967d2", "#b31412", "#7627bb", "#00695c", "#b05a00", "#9c166b", "#3c4043", "#5b6d00"] as const;

export const personColour = (person: number): string => colours[person % colours.length] as string;

/** The first letter of each name, or as many as tell two from each other. */
export function personLetters(names: readonly string[]): string[] {
  const letters = names.map((name) => [...name.trim()]);
  return letters.map((own, at) => {
    const isShared = (count: number) =>
      letters.some((other, place) => place !== at && other.slice(0, count).join("") === own.slice(0, count).join(""));
    const count = [1, 2].find((each) => !isShared(each)) ?? 1;
    return own.slice(0, count).join("");
  });
}
