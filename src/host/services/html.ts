/** HtmlService: pages from the add-on's own files. */
import { positive, text } from "./arguments";
import type { Context } from "./context";
import type { HtmlPage } from "./handles";

export function htmlService(context: Context): object {
  return context.strict.object("HtmlService", "none", {
    commands: {
      createHtmlOutputFromFile: (name: unknown) => {
        const file = text(name, "filename");
        const { html } = context.options.files;
        const content = html[file] ?? html[`${file}.html`];
        if (content === undefined) throw new Error(`No HTML file named ${file} was found.`);
        return outputObject(context, content);
      },
      createHtmlOutput: (content: unknown) => outputObject(context, text(content, "html")),
    },
  });
}

function outputObject(context: Context, content: string): object {
  const page: HtmlPage = { content, title: "", width: 600, height: 400 };
  const made: object = context.strict.object("HtmlOutput", "none", {
    local: {
      setTitle: (title: unknown) => {
        page.title = text(title, "title");
        return made;
      },
      setWidth: (width: unknown) => {
        page.width = positive(width, "width");
        return made;
      },
      setHeight: (height: unknown) => {
        page.height = positive(height, "height");
        return made;
      },
      getContent: () => page.content,
      getTitle: () => page.title,
    },
  });
  return context.handles.add("HtmlOutput", made, page);
}
