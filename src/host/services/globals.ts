/** The globals that the add-on's code finds: the services, and nothing of the page or of Node. */
import { text } from "./arguments";
import type { Context } from "./context";
import { htmlService } from "./html";
import { lockService } from "./lock";
import { spreadsheetApp } from "./spreadsheet-app";
import { utilities } from "./utilities";

/** Services that take scopes which the add-on must not have. */
const REFUSED = [
  "DriveApp",
  "UrlFetchApp",
  "GmailApp",
  "MailApp",
  "CalendarApp",
  "DocumentApp",
  "Sheets",
  "Drive",
] as const;

export function globals(context: Context): Record<string, unknown> {
  const { enums, strict } = context;
  return {
    SpreadsheetApp: spreadsheetApp(context),
    HtmlService: htmlService(context),
    LockService: lockService(context),
    Utilities: utilities(context),
    PropertiesService: propertiesService(context),
    // Not among the services that a custom function may use.
    Session: strict.object("Session", "none", {
      commands: {
        getActiveUserLocale: () => context.options.userLocale,
        getScriptTimeZone: () => context.options.files.manifest.timeZone,
      },
    }),
    Charts: strict.sealed("Charts", {
      ChartType: enums.holder("ChartType"),
      ChartHiddenDimensionStrategy: enums.holder("ChartHiddenDimensionStrategy"),
      ChartMergeStrategy: enums.holder("ChartMergeStrategy"),
      Position: enums.holder("Position"),
      PointStyle: enums.holder("PointStyle"),
    }),
    ScriptApp: strict.sealed("ScriptApp", { AuthMode: enums.holder("AuthMode") }),
    Logger: strict.sealed("Logger", { log: (...args: unknown[]) => console.log(...args) }),
    console: strict.sealed("console", consoleMembers()),
    ...Object.fromEntries(REFUSED.map((name) => [name, refusedService(context, name)])),
  };
}

function consoleMembers(): Record<string, unknown> {
  return {
    log: (...args: unknown[]) => console.log(...args),
    info: (...args: unknown[]) => console.info(...args),
    warn: (...args: unknown[]) => console.warn(...args),
    error: (...args: unknown[]) => console.error(...args),
    time: (label: string) => console.time(label),
    timeEnd: (label: string) => console.timeEnd(label),
  };
}

function propertiesService(context: Context): object {
  const stored = new Map<string, string>();
  const properties: object = context.strict.object("Properties", "none", {
    reads: { getProperty: (key: unknown) => stored.get(text(key, "key")) ?? null },
    writes: {
      setProperty: (key: unknown, value: unknown) => {
        stored.set(text(key, "key"), text(value, "value"));
        return properties;
      },
      deleteProperty: (key: unknown) => {
        stored.delete(text(key, "key"));
        return properties;
      },
    },
  });
  return context.strict.object("PropertiesService", "none", { local: { getDocumentProperties: () => properties } });
}

function refusedService(context: Context, name: string): object {
  return new Proxy(
    {},
    {
      get(_target, key) {
        if (typeof key === "symbol") return undefined;
        throw context.realm.exception(`You do not have permission to call ${name}.${key}`);
      },
    },
  );
}
