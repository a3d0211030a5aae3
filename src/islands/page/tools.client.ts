import { addStyles } from "../browser/add-styles.ts";
import { followDays } from "../browser/follow-days.ts";
import { followLink } from "../browser/follow-link.ts";
import { todayThere } from "../browser/today-there.ts";
import { loadCalculator } from "../calculator/load-calculator.ts";
import { openGloss } from "../gloss/open-gloss.ts";
import { openSearch } from "../search/open-search.ts";
import { openShare } from "../share/open-share.ts";
import { carryPlace, reachFragment } from "./carry-place.ts";
import { copyFrom } from "./copy.ts";
import { copyLight } from "./copy-light.ts";
import { followChoices } from "./follow-choices.ts";
import { followMenu, toggleMenu } from "./follow-menu.ts";
import { fillReports } from "./fill-reports.ts";
import { loadQuotes } from "./load-quotes.ts";
import { offerSelected } from "./offer-selected.ts";
import { showTheme } from "./show-theme.ts";
import { showTerm } from "./show-term.ts";
import { stampPrint } from "./stamp-print.ts";
import type { ServedPage, ToolsSetup } from "./tools-setup.ts";
import { tellChanges } from "./tell-changes.ts";
import { unfoldPrint } from "./unfold-print.ts";

/** Stands before this script in the file that is served. */
declare const SETUP: ToolsSetup;

/** What a reader uses by a click or a key, from a part of the page. */
export interface PageTools {
  readonly copyFrom: (button: HTMLElement) => void;
  readonly openGloss: (link: HTMLElement) => void;
  readonly openSearch: (link: HTMLElement) => void;
  readonly openShare: (button: HTMLElement) => void;
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
  tellChanges(SETUP);
  followMenu();
  copyLight();
  unfoldPrint();
  for (const stamp of document.querySelectorAll<HTMLElement>("[data-printed]"))
    stampPrint(stamp);
  if (!CSS.supports("selector(:has(a))")) followChoices();
  const strips = document.querySelectorAll<HTMLElement>("[data-term]");
  if (strips.length > 0)
    followDays(() => {
      for (const strip of strips) showTerm(strip);
      return todayThere();
    });
  showTheme();
  const part = document.querySelector<HTMLElement>(
    "[data-planner-page], [data-calculator]",
  );
  if (part) loadCalculator(part, page, SETUP);
  offerSelected();
  if (SETUP.report) fillReports(SETUP.report, texts);
  const sources = loadQuotes(SETUP.quotes);
  return {
    copyFrom: (button) => {
      copyFrom(button, { served: texts, words: SETUP.words, sources });
    },
    openGloss: (link) => {
      openGloss(link, SETUP.scripts.gloss);
    },
    openSearch: (link) => {
      openSearch(link, SETUP);
    },
    openShare: (button) => {
      openShare(button, SETUP.scripts.share);
    },
    // By now the link names the place that the reader is at.
    openTwin: followLink,
    printPage: () => {
      print();
    },
    toggleMenu,
  };
}
