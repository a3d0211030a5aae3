// A global file cannot import; the type is named in place.
// eslint-disable-next-line @typescript-eslint/consistent-type-imports
type View = import("./i18n/view.ts").View;
// eslint-disable-next-line @typescript-eslint/consistent-type-imports
type PageFormat = import("./i18n/page-format.ts").PageFormat;
// eslint-disable-next-line @typescript-eslint/consistent-type-imports
type Locale = import("./domain/text/languages.ts").Locale;
// eslint-disable-next-line @typescript-eslint/consistent-type-imports
type SearchAddresses = import("./search/index/search-data.ts").SearchAddresses;

declare module "*?island" {
  /** A script as one minified text, to be set inline. */
  const code: string;
  export default code;
}

declare module "*?module" {
  /** An ES module as one minified text, to be served as a file. */
  const code: string;
  export default code;
}

declare module "*?tool" {
  /** As `?module`, for engines that have the calculators. */
  const code: string;
  export default code;
}

declare module "*?readable" {
  /** An ES module as people read it, to be served as a file. */
  const code: string;
  export default code;
}

declare module "*?sealed" {
  /** A page with its own policy. */
  const html: string;
  export default html;
}

declare module "virtual:search-addresses" {
  const addresses: Readonly<Record<Locale, SearchAddresses>>;
  export default addresses;
}

declare module "virtual:simplified" {
  /** Traditional characters, as `writeSimplified` writes them. */
  const simplified: string;
  export default simplified;
}

interface ImportMetaEnv {
  /** False for a build without pictures and archive; no variable of its own. */
  readonly HAS_EXTRAS: boolean;
}

declare namespace App {
  interface Locals {
    /** Set by each page before it renders; every component reads it. */
    view: View;
    /** The absolute address of the picture that stands for the page where it is shared. */
    picture?: string | undefined;
    /** Structured data for search engines, in one block; a page may have none. */
    structured?: object | undefined;
    /** The page's content in other forms, which its head names. */
    formats?: readonly PageFormat[] | undefined;
  }
}
