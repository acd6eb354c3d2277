/** The sidebar: one state, the page that follows from it, and the client that asks the server. */
import { render } from "preact";
import { App } from "./app";
import { createClient } from "./client";
import { server } from "./server";
import { initialState } from "./state/state";
import { createStore } from "./state/store";

const store = createStore(initialState(/^ja/i.test(navigator.language) ? "ja" : "en"));
const client = createClient(store, server);

render(<App store={store} client={client} />, document.getElementById("sidebar") as HTMLElement);
client.refresh();

addEventListener("focus", client.follow);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") client.follow();
});
