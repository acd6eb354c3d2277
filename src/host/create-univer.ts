/** Makes a Univer from presets: each brings plugins, and a plugin that two of them bring is registered once. */
import type { IUniverConfig, Plugin, PluginCtor, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** A plugin with or without its options; presets leave out what they were told not to load. */
type Entry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown?] | null;

export interface UniverPreset {
  readonly plugins: readonly unknown[];
}

/** Univer's core and its facade, which Node loads as CommonJS and the page as bundled ES modules. */
export interface UniverCore {
  readonly Univer: typeof Univer;
  readonly FUniver: typeof FUniver;
}

export function createUniver(core: UniverCore, config: Partial<IUniverConfig>, presets: readonly UniverPreset[]) {
  const univer = new core.Univer(config);
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, unknown?]>();
  for (const entry of presets.flatMap((preset) => preset.plugins as readonly Entry[])) {
    if (entry === null) continue;
    const pair = typeof entry === "function" ? ([entry] as const) : entry;
    // The last one's options hold, at the end of the order: as presets expect of each other.
    plugins.delete(pair[0].pluginName);
    plugins.set(pair[0].pluginName, pair);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options as never);
  return { univer, univerAPI: core.FUniver.newAPI(univer) };
}
