import { findBrowsers } from "../../src/tools/find-browser.ts";
import config from "../../playwright.config.ts";

const [executablePath] = findBrowsers();

/**
 * The browser as its readers have it. One without a window may fail when a page
 * opens another tab, and takes fewer kinds of packed files.
 */
export const wholeBrowser = {
  ...config.use?.launchOptions,
  ...(executablePath === undefined ? {} : { executablePath }),
};
