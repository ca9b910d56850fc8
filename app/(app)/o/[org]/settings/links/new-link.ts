import type { NewLink } from "@/components/team/share/link-form";
import { shareAddress } from "./share-address";

type Made = { readonly token: string; readonly embedOrigins: readonly string[] };
type Chosen = {
  readonly label: string;
  readonly passcode: string | null;
  readonly embedOrigins: readonly string[] | null;
};

/** A link just made, as its form shows it to be copied. */
export const newLink = ({ token, embedOrigins }: Made, chosen: Chosen): NewLink => ({
  address: shareAddress(token),
  label: chosen.label,
  hasPasscode: chosen.passcode !== null,
  embedOrigins,
  isNarrowed: chosen.embedOrigins !== null,
});
