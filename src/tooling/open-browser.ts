/** A browser for tests and pictures: an installed Chrome or Chromium, else the one that comes with the project. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import bundled from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];
const usualNames = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];

function installed(): string | null {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  const place = usualPlaces.find((path) => existsSync(path));
  if (place) return place;
  for (const name of process.platform === "win32" ? [] : usualNames) {
    try {
      return execFileSync("which", [name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    } catch {
      // Not there: the next name.
    }
  }
  return null;
}

export async function openBrowser(): Promise<Browser> {
  const path = installed();
  if (path) return chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
  // An emulated graphics card takes twice the processor time for the same picture, and leaves one page in fifty waiting for ever.
  bundled.setGraphicsMode = false;
  // In a single process the whole browser would end with its first page.
  const args = [...bundled.args.filter((arg) => arg !== "--single-process"), "--disable-gpu"];
  return chromium.launch({ executablePath: await bundled.executablePath(), args });
}
