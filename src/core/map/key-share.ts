/** A number that belongs to a key: it looks drawn by lot, and is the same whoever else is on the map. */

/** 0 up to 1, by the key and what it is for (FNV-1a with the finish of MurmurHash3, both in the public domain). */
export function keyShare(key: string, use: string): number {
  let hash = 0x811c9dc5;
  for (const text of [use, "\n", key]) {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
