/** Short fingerprints of texts. */

/** FNV-1a, 32 bits. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

export const hashOf = (text: string): string => fnv(text).toString(36);

/** Two letters: enough to see that a cell is no longer what it was. */
export const twoLetters = (text: string): string => (fnv(text) % 1296).toString(36).padStart(2, "0");
