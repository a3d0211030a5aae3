import { showTerm } from "../page/show-term.ts";
import { tellHeight } from "./tell-height.ts";
import { writeWholeAddress } from "./whole-address.ts";

for (const strip of document.querySelectorAll<HTMLElement>("[data-term]"))
  showTerm(strip);
// The other language keeps what the address asks for.
for (const twin of document.querySelectorAll<HTMLAnchorElement>("[data-twin]"))
  twin.search = location.search;
tellHeight();
writeWholeAddress();
