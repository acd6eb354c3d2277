/** The add-on's HTML in a sandboxed frame, with google.script.run over messages, as Google serves it. */

/** Calls a function of the add-on's server side. */
export type ServerCall = (functionName: string, args: readonly unknown[]) => Promise<unknown>;

interface CallMessage {
  readonly call: number;
  readonly functionName: string;
  readonly args: readonly unknown[];
}

/** Runs in the frame, before the add-on's own script: it may use nothing from this file. */
function frameScript(stored: Readonly<Record<string, string>>): void {
  type Handler = (value: unknown, user?: unknown) => void;
  const waiting = new Map<number, { success?: Handler; failure?: Handler; user?: unknown }>();
  let last = 0;
  const runner = (handlers: { success?: Handler; failure?: Handler; user?: unknown }): unknown =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (name === "withSuccessHandler") return (success: Handler) => runner({ ...handlers, success });
          if (name === "withFailureHandler") return (failure: Handler) => runner({ ...handlers, failure });
          if (name === "withUserObject") return (user: unknown) => runner({ ...handlers, user });
          return (...args: unknown[]) => {
            last += 1;
            waiting.set(last, handlers);
            parent.postMessage({ call: last, functionName: String(name), args }, "*");
          };
        },
      },
    );
  const texts = new Map(Object.entries(stored));
  const store = (name: string, text: string | null) => {
    if (text === null) texts.delete(name);
    else texts.set(name, text);
  };
  const storeEverywhere = (name: string, text: string | null) => {
    store(name, text);
    parent.postMessage({ stored: [name, text] }, "*");
  };
  // A sandboxed frame has no storage of its own; Google's frames of one script share theirs.
  Object.defineProperty(window, "localStorage", {
    value: {
      getItem: (name: string) => texts.get(name) ?? null,
      setItem: (name: string, text: string) => storeEverywhere(name, text),
      removeItem: (name: string) => storeEverywhere(name, null),
    },
  });
  addEventListener("message", ({ data, source }) => {
    if (source !== parent) return;
    if ("stored" in data) {
      store(data.stored[0], data.stored[1]);
      dispatchEvent(new Event("storage"));
      return;
    }
    const handlers = waiting.get(data.call);
    waiting.delete(data.call);
    if ("error" in data) {
      const error = new Error(data.error.message);
      error.name = data.error.name;
      handlers?.failure?.(error, handlers.user);
    } else handlers?.success?.(data.result, handlers.user);
  });
  const host = {
    close: () => parent.postMessage({ close: true }, "*"),
    setWidth: (width: number) => parent.postMessage({ width }, "*"),
    setHeight: (height: number) => parent.postMessage({ height }, "*"),
  };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
}

/** What the frames keep, and the frames that are open. */
const storedTexts = new Map<string, string>();
const frames = new Set<HTMLIFrameElement>();

/** A frame that shows the HTML; `call` answers what it asks, `close` is told when it closes itself. */
export function addOnFrame(
  title: string,
  html: string,
  fontCss: string,
  call: ServerCall,
  close: () => void,
): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.setAttribute("sandbox", "allow-scripts allow-downloads");
  const stored = JSON.stringify(Object.fromEntries(storedTexts)).replace(/</g, "\\u003c");
  const head = `<style>${fontCss}</style><script>(${frameScript.toString()})(${stored})</script>`;
  frame.srcdoc = html.replace(/<head[^>]*>/i, (tag) => `${tag}${head}`);
  const listen = async ({ data, source }: MessageEvent) => {
    if (!frame.isConnected) {
      frames.delete(frame);
      removeEventListener("message", listen);
      return;
    }
    if (source !== frame.contentWindow) return;
    if (data.close) close();
    else if ("stored" in data) {
      const [name, text] = data.stored as [string, string | null];
      if (text === null) storedTexts.delete(name);
      else storedTexts.set(name, text);
      for (const other of frames) if (other !== frame) other.contentWindow?.postMessage({ stored: data.stored }, "*");
    } else if ("width" in data) frame.style.width = `${data.width}px`;
    else if ("height" in data) frame.style.height = `${data.height}px`;
    else frame.contentWindow?.postMessage(await answered(data as CallMessage, call), "*");
  };
  addEventListener("message", listen);
  frames.add(frame);
  return frame;
}

async function answered({ call, functionName, args }: CallMessage, server: ServerCall): Promise<object> {
  try {
    return { call, result: await server(functionName, args) };
  } catch (error) {
    const { name, message } = error as Error;
    return { call, error: { name, message } };
  }
}
