/** Ui: menus, alerts, sidebar and dialogs, shown on the host's screen. */
import { text } from "./arguments";
import type { Context } from "./context";
import type { MenuEntry } from "./handles";
import { mismatch, overloads } from "./strict";

/** An add-on's own menu carries the add-on's name. */
const ADD_ON_NAME = "Partner Segment Map";

export function uiObject(context: Context): object {
  const { enums, handles, options } = context;
  const free = {
    createMenu: (caption: unknown) => menuObject(context, text(caption, "caption")),
    createAddonMenu: () => menuObject(context, ADD_ON_NAME),
  };
  const alert = overloads((...args: unknown[]) => {
    const strings = args.filter((arg) => typeof arg === "string");
    const buttons = args.length > strings.length ? enums.read("ButtonSet", args[args.length - 1]) : "OK";
    if (
      strings.length < 1 ||
      strings.length > 2 ||
      args.length > strings.length + 1 ||
      (args.length === 2 && strings.length === 2)
    ) {
      throw new Error(mismatch(args, "Ui.alert"));
    }
    options.screen.alert(strings.join("\n\n"));
    return enums.object("Button", buttons.startsWith("YES") ? "YES" : "OK");
  });
  const container = context.strict.object("Ui", "container.ui", {
    commands: {
      showSidebar: (page: unknown) => {
        const { title, content } = handles.read("HtmlOutput", page);
        options.screen.sidebar(title, content);
      },
      showModalDialog: (page: unknown, title: unknown) => {
        const { content, width, height } = handles.read("HtmlOutput", page);
        options.screen.dialog(text(title, "title"), content, width, height);
      },
    },
  }) as { showSidebar: unknown; showModalDialog: unknown };
  return context.strict.object("Ui", "none", {
    values: {
      Button: enums.holder("Button"),
      ButtonSet: enums.holder("ButtonSet"),
      showSidebar: container.showSidebar,
      showModalDialog: container.showModalDialog,
    },
    commands: { ...free, alert },
  });
}

function menuObject(context: Context, title: string): object {
  const entries: MenuEntry[] = [];
  const menu: object = context.strict.object("Menu", "none", {
    commands: {
      addItem: (caption: unknown, functionName: unknown) => {
        entries.push({ caption: text(caption, "caption"), functionName: text(functionName, "functionName") });
        return menu;
      },
      addSeparator: () => {
        entries.push("separator");
        return menu;
      },
      addSubMenu: (other: unknown) => {
        const sub = context.handles.read("Menu", other);
        // The screen has flat menus: a submenu's entries carry its name.
        for (const entry of sub.entries) {
          entries.push(entry === "separator" ? entry : { ...entry, caption: `${sub.title} › ${entry.caption}` });
        }
        return menu;
      },
      addToUi: () => {
        context.options.screen.menu(title, entries);
      },
    },
  });
  return context.handles.add("Menu", menu, { title, entries });
}
