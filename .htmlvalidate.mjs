import { defineConfig } from "html-validate";

export default defineConfig({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // The defaults are what is meant; each byte of a page is counted.
    "no-implicit-button-type": "off",
    "no-implicit-input-type": "off",
    // A calculator answers as one types, the search dialog too: both work by
    // the Enter key, and neither is there without script.
    "wcag/h32": "off",
    // A policy's name is as long as it is.
    "long-title": "off",
  },
});
