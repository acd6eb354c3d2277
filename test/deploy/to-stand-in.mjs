/** Loaded into clasp's process: every request to Google goes to the stand-in on this machine. */
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";

const port = Number(process.env.GOOGLE_STAND_IN);

https.request = (url, options, callback) => {
  const [given, done] = typeof options === "function" ? [{}, options] : [options ?? {}, callback];
  const target = typeof url === "string" || url instanceof URL ? new URL(url) : null;
  const path = target ? `${target.pathname}${target.search}` : (url.path ?? "/");
  const headers = { ...(target ? given : url).headers, "x-host": target?.host ?? url.host ?? url.hostname };
  const method = (target ? given : url).method ?? "GET";
  return http.request({ host: "127.0.0.1", port, path, method, headers }, done);
};
syncBuiltinESMExports();

const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const { pathname, search, host } = new URL(input instanceof Request ? input.url : input);
  const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
  headers.set("x-host", host);
  return fetch(`http://127.0.0.1:${port}${pathname}${search}`, { ...init, headers });
};
