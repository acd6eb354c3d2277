/** TextStyle and its builder. */
import { colour, flag, number } from "./arguments";
import type { Context } from "./context";
import type { TextLook } from "./handles";

const NEW: TextLook = { bold: null, size: null, colour: null };

export function textStyleBuilder(context: Context): object {
  let look = NEW;
  const change = (part: Partial<TextLook>) => {
    look = { ...look, ...part };
    return builder;
  };
  const builder: object = context.strict.object("TextStyleBuilder", "spreadsheet", {
    local: {
      setBold: (bold: unknown) => change({ bold: flag(bold, "bold") }),
      setFontSize: (size: unknown) => change({ size: number(size, "size") }),
      setForegroundColor: (css: unknown) => change({ colour: colour(css, "cssString") }),
      build: () => textStyleObject(context, look),
    },
  });
  return builder;
}

function textStyleObject(context: Context, look: TextLook): object {
  const made = context.strict.object("TextStyle", "spreadsheet", {
    local: {
      isBold: () => look.bold,
      getFontSize: () => look.size,
      getForegroundColor: () => look.colour,
    },
  });
  return context.handles.add("TextStyle", made, look);
}
