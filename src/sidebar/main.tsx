/** The sidebar: one state, the page that follows from it, and the client that asks the server. */
import { render } from "preact";
import { App } from "./app";
import { workInBackground } from "./background";
import { createClient } from "./client";
import { takeFilter } from "./handed-filter";
import { browserShelf, keepChanges } from "./left-changes";
import { moveByInserting } from "./parts/move-by-inserting";
import { isLarge } from "./parts/picture";
import { closeDialog, fillScreen, server } from "./server";
import { initialState } from "./state/state";
import { createStore } from "./state/store";
import { presenting } from "./state/transitions";

const store = createStore(initialState(/^ja/i.test(navigator.language) ? "ja" : "en"));
const client = createClient(store, server, browserShelf, closeDialog);
keepChanges(store, browserShelf, `${Date.now()} ${Math.random()}`);
const isDialog = isLarge({ width: innerWidth, height: innerHeight });
if (isDialog) takeFilter(store, browserShelf);

moveByInserting();
render(<App store={store} client={client} />, document.getElementById("sidebar") as HTMLElement);
client.refresh();
workInBackground(store);

if (isDialog) fillScreen();
addEventListener("keydown", (event) => {
  // Whatever the key was about inside the page comes first.
  if (event.key !== "Escape" || event.defaultPrevented || !isDialog) return;
  if (store.get().isPresenting) client.update(presenting(false));
  else client.close();
});
addEventListener("focus", client.follow);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") client.follow();
});
