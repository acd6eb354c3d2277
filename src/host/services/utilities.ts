/** Utilities: blobs, base64, dates as text. */
import { base64ToBytes, bytesToBase64 } from "../values/base64";
import { formattedDate } from "../values/formatted-date";
import { isDate } from "../values/serial";
import { list, text, textOrNull, wholeNumber } from "./arguments";
import type { Context } from "./context";
import type { BlobData } from "./handles";
import { mismatch, overloads } from "./strict";

export function utilities(context: Context): object {
  return context.strict.object("Utilities", "none", {
    local: {
      newBlob: overloads((...args: unknown[]) => {
        if (args.length < 1 || args.length > 3) throw new Error(mismatch(args, "Utilities.newBlob"));
        return blobObject(context, {
          bytes: bytesOf(args[0]),
          contentType:
            args.length > 1 ? text(args[1], "contentType") : typeof args[0] === "string" ? "text/plain" : null,
          name: args.length > 2 ? text(args[2], "name") : null,
        });
      }),
      base64Decode: (encoded: unknown) => decoded(encoded),
      base64DecodeWebSafe: (encoded: unknown) => decoded(encoded),
      base64Encode: (data: unknown) => bytesToBase64(bytesOf(data)),
      base64EncodeWebSafe: (data: unknown) => bytesToBase64(bytesOf(data)).replace(/\+/g, "-").replace(/\//g, "_"),
      formatDate: (date: unknown, timeZone: unknown, format: unknown) => {
        if (!isDate(date)) throw new Error(mismatch([date, timeZone, format], "Utilities.formatDate"));
        return formattedDate(date, text(timeZone, "timeZone"), text(format, "format"));
      },
      getUuid: () => crypto.randomUUID(),
      // Nothing else runs meanwhile, so there is nothing to wait for.
      sleep: (milliseconds: unknown) => {
        if (typeof milliseconds !== "number") throw new Error(`Cannot convert ${String(milliseconds)} to int.`);
      },
    },
  });
}

/** Both alphabets are read. */
function decoded(encoded: unknown): number[] {
  const given = text(encoded, "encoded");
  if (!/^[A-Za-z0-9+/_=\s-]*$/.test(given)) throw new Error("Could not decode string.");
  return signed(base64ToBytes(given.replace(/-/g, "+").replace(/_/g, "/")));
}

function blobObject(context: Context, given: BlobData): object {
  const blob = { ...given };
  const change = (part: Partial<BlobData>) => {
    Object.assign(blob, part);
    return made;
  };
  const made: object = context.strict.object("Blob", "none", {
    local: {
      copyBlob: () => blobObject(context, blob),
      isGoogleType: () => false,
      setName: (name: unknown) => change({ name: textOrNull(name, "name") }),
      setContentType: (type: unknown) => change({ contentType: textOrNull(type, "contentType") }),
      setBytes: (bytes: unknown) => change({ bytes: bytesOf(bytes) }),
      setDataFromString: (data: unknown) => change({ bytes: new TextEncoder().encode(text(data, "string")) }),
      getBytes: () => signed(blob.bytes),
      getContentType: () => blob.contentType,
      getName: () => blob.name,
      getDataAsString: () => new TextDecoder().decode(blob.bytes),
    },
  });
  return context.handles.add("Blob", made, blob);
}

/** Apps Script's bytes run from -128 to 127. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

function bytesOf(data: unknown): Uint8Array {
  if (typeof data === "string") return new TextEncoder().encode(data);
  return Uint8Array.from(list(data, "data"), (byte) => {
    const value = wholeNumber(byte, "byte");
    if (value < -128 || value > 127) throw new Error(`A byte runs from -128 to 127, but it is ${value}.`);
    return value & 0xff;
  });
}
