/** What is mixed from the segments' colours. */
type Channels = readonly [number, number, number];

function channels(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const hex = (parts: Channels) => `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

function mixed(colour: string, other: Channels, share: number): string {
  const [red, green, blue] = channels(colour);
  const mix = (part: number, into: number) => part * share + into * (1 - share);
  return hex([mix(red, other[0]), mix(green, other[1]), mix(blue, other[2])]);
}

/** `share` 1 is the colour itself, 0 is white. */
export const tint = (colour: string, share: number): string => mixed(colour, [255, 255, 255], share);

/** Relative luminance 0–1 as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((part) => {
    const level = part / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG contrast of two colours, 1–21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself or as much darker as letters on a background need (4.5:1). */
export function inkOn(background: string, colour: string): string {
  for (let share = 1; share > 0; share -= 0.1) {
    const ink = mixed(colour, [0, 0, 0], share);
    if (contrast(ink, background) >= 4.5) return ink;
  }
  return "#000000";
}
