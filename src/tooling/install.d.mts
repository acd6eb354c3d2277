/** Types for the one file that runs before anything is installed. */
export interface LockedPackage {
  readonly version?: string;
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

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export function isInstalled(lockfile: Lockfile, installed: Lockfile): boolean;
export function packagePaths(lockfile: Lockfile, machine: Machine): string[];
export function ensureInstalled(folder: string, what: { readonly ja: string; readonly en: string }): Promise<void>;
