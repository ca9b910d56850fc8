import * as z from "zod";
import { oneParameter } from "../list-query";

/** The two sizes of paper. */
export const paperSizes = ["a4", "letter"] as const;
export type PaperSize = (typeof paperSizes)[number];

// who writes on Letter (CLDR, supplemental paperSize)
const letterRegions = ["US", "CA", "MX", "CL", "CO", "CR", "GT", "NI", "PA", "PH", "PR", "SV", "VE", "BZ", "DO"];
const letterZones =
  /^America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Toronto|Vancouver|Edmonton|Winnipeg|Halifax|Regina|Montreal|Mexico_City|Monterrey|Tijuana)$|^Pacific\/Honolulu$/;

/** The size of paper that an address asks for; without a wish the one that is used where the reader's browser, else the organisation, is at home. */
export function paperFor(of: { asked: string | null; acceptLanguage: string | null; timeZone: string }): PaperSize {
  const asked = oneParameter.pipe(z.enum(paperSizes)).safeParse(of.asked);
  if (asked.success) return asked.data;
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(of.acceptLanguage ?? "")?.[1]?.toUpperCase();
  if (region !== undefined) return letterRegions.includes(region) ? "letter" : "a4";
  return letterZones.test(of.timeZone) ? "letter" : "a4";
}
