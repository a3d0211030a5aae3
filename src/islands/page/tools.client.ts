import { addStyles } from "../browser/add-styles.ts";
import { followDays } from "../browser/follow-days.ts";
import { followLink } from "../browser/follow-link.ts";
import { todayThere } from "../browser/today-there.ts";
import { loadCalculator } from "../calculator/load-calculator.ts";
import { openGloss } from "../gloss/open-gloss.ts";
import { openSearch } from "../search/open-search.ts";
import { carryPlace, reachFragment } from "./carry-place.ts";
import { copyFrom } from "./copy.ts";
import { copyLight } from "./copy-light.ts";
import { followChoices } from "./follow-choices.ts";
import { followMenu, toggleMenu } from "./follow-menu.ts";
import { showTheme } from "./show-theme.ts";
import { showTerm } from "./show-term.ts";
import { stampPrint } from "./stamp-print.ts";
import type { ServedPage, ToolsSetup } from "./tools-setup.ts";
import { unfoldPrint } from "./unfold-print.ts";

/** Stands before this script in the file that is served. */
declare const SETUP: ToolsSetup;

/** What a reader uses by a click or a key, from a part of the page. */
export interface PageTools {
  readonly copyFrom: (button: HTMLElement) => void;
  readonly openGloss: (link: HTMLElement) => void;
  readonly openSearch: (link: HTMLElement) => void;
  readonly openTwin: (link: HTMLElement) => void;
  readonly printPage: () => void;
  readonly toggleMenu: (button: HTMLElement) => void;
}

/** Brings to life what a reader may reach for on any page. */
export function startTools(page: ServedPage): PageTools {
  const { texts } = page;
  addStyles(SETUP.style);
  reachFragment();
  addEventListener("hashchange", reachFragment);
  carryPlace();
  followMenu();
  copyLight();
  unfoldPrint();
  for (const stamp of document.querySelectorAll<HTMLElement>("[data-printed]"))
    stampPrint(stamp);
  if (!CSS.supports("selector(:has(a))")) followChoices();
  const strip = document.querySelector<HTMLElement>("[data-term]");
  if (strip)
    followDays(() => {
      showTerm(strip);
      return todayThere();
    });
  showTheme();
  const part = document.querySelector<HTMLElement>(
    "[data-planner-page], [data-calculator]",
  );
  if (part) loadCalculator(part, page, SETUP);
  return {
    copyFrom: (button) => {
      copyFrom(button, texts, SETUP.words);
    },
    openGloss: (link) => {
      openGloss(link, SETUP.scripts.gloss);
    },
    openSearch: (link) => {
      openSearch(link, SETUP);
    },
    // By now the link names the place that the reader is at.
    openTwin: followLink,
    printPage: () => {
      print();
    },
    toggleMenu,
  };
}
