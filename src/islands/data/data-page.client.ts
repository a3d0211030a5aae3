import "../page/page.client.ts";
import { copyCodes } from "../browser/copy-codes.ts";
import { hasTools } from "../browser/engine.ts";
import { withHost } from "./with-host.ts";

const page = document.querySelector<HTMLElement>("[data-code-page]");
if (hasTools && page)
  copyCodes(page.dataset, (shown) =>
    withHost(shown, page.dataset["folder"], location.origin),
  );
