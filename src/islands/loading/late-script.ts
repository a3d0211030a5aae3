import type { Locale } from "../../domain/text/languages.ts";
import type { SharedContent } from "../../domain/policy/reference.ts";
import type { View } from "../../i18n/view.ts";
import { fingerprint } from "../../search/index/fingerprint.ts";

/** The folder of these files: of no page, and hosts may keep what it holds. */
const FOLDER = "scripts";

/** The site in one language, as far as a script may need it. */
export type SiteView = Pick<
  View,
  "locale" | "shared" | "policies" | "t" | "words" | "base"
>;

export interface ScriptFile {
  /** Another for every change: what an address once gave it always gives. */
  readonly name: string;
  readonly text: string;
}

/** A script that pages load only when a reader reaches for what it does. */
export interface LateScript {
  readonly file: (view: SiteView) => ScriptFile;
  /** The address of the file, for `loadScript`. */
  readonly address: (view: SiteView) => string;
}

/**
 * A script served as a file of its own, one a language for all pages: first
 * `SETUP`, what `setupOf` tells it about the site, if anything, then its code.
 * @param code an ES module, imported with `?module` or `?tool`
 */
export function lateScript(
  name: string,
  code: string,
  setupOf?: (view: SiteView) => object,
): LateScript {
  // Hundreds of pages name the file: it is written once for the same content.
  const written = new WeakMap<SharedContent, Map<Locale, ScriptFile>>();
  const file = (view: SiteView) => {
    const known = written.get(view.shared) ?? new Map<Locale, ScriptFile>();
    written.set(view.shared, known);
    const made = known.get(view.locale) ?? write(view);
    known.set(view.locale, made);
    return made;
  };
  const write = (view: SiteView) => {
    const setup = setupOf && `const SETUP=${JSON.stringify(setupOf(view))};`;
    const text = (setup ?? "") + code;
    return { name: `${name}.${view.locale}.${fingerprint(text)}`, text };
  };
  const address = (view: SiteView) => scriptAddress(view, file(view));
  return { file, address };
}

/** Where a site serves such a file. */
export function scriptAddress(
  { base }: Pick<View, "base">,
  { name }: ScriptFile,
): string {
  return `${base.replace(/\/$/, "")}/${FOLDER}/${name}.js`;
}
