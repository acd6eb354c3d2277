/** Which owner the person in front of the page is: kept in this browser and nowhere else. */

const place = "partner-segment-map.own-name";

/** Reads it, or keeps another; a browser that keeps nothing asks again next time. */
export function ownName(name?: string): string {
  try {
    if (name !== undefined) localStorage.setItem(place, name);
    return localStorage.getItem(place) ?? "";
  } catch {
    return name ?? "";
  }
}
