import { joinQuery, ownQuery } from "../../domain/benefit/address-query.ts";
import { createAddress, type OwnAddress } from "./own-address.ts";

/** A page's address of what is shown, and of what goes along with all of it. */
export interface AddressBeside extends OwnAddress {
  /** As `keep`, for what goes along under some names; the rest of it stays. */
  readonly keepBeside: (query: string, names: readonly string[]) => void;
}

/**
 * An address in which what is shown is replaced without what goes along, and
 * the other way round.
 * @param known the parameters that say what is shown
 * @param beside those of what goes along with it, whatever is shown
 */
export function createAddressBeside(
  known: readonly string[],
  beside: readonly string[],
): AddressBeside {
  const address = createAddress([...known, ...beside]);
  const join = (own: string, along: string) => joinQuery(own, along, []);
  const shown = () => ownQuery(address.query(), known);
  const along = () => ownQuery(address.query(), beside);
  return {
    query: () => join(shown(), along()),
    keep: (own) => {
      address.keep(join(own, along()));
    },
    keepBeside: (next, names) => {
      address.keep(join(shown(), joinQuery(next, along(), names)));
    },
    step: (own) => {
      address.step(join(own, along()));
    },
    onReturn: address.onReturn,
  };
}
