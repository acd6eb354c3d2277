/** Bytes to base64 and back, the same in Node and in a page. */

export function bytesToBase64(bytes: Uint8Array): string {
  let binary = "";
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

export function base64ToBytes(text: string): Uint8Array {
  const binary = atob(text.replace(/\s/g, ""));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
