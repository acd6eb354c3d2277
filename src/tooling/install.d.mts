/** Types for the one file that runs before anything is installed. */
export interface LockedPackage {
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

export interface Machine {
  readonly platform: string;
  readonly arch: string;
  readonly libc: string;
}

export function packagePaths(
  lockfile: { readonly packages: Readonly<Record<string, LockedPackage>> },
  machine: Machine,
): string[];
export function ensureInstalled(folder: string, what: { readonly ja: string; readonly en: string }): Promise<void>;
