import type { CalendarDate } from "@/lib/domain/calendar";
import { dayOf } from "./dates";
import type { DemoShareLink } from "./types";

/** One link that opens, for the board, and one that its maker took back. */
export function shareLinks(firstOfMonth: CalendarDate): DemoShareLink[] {
  return [
    {
      label: "Board, quarterly review",
      team: "demand-forecasting",
      createdBy: "anja.nord",
      createdOn: dayOf(firstOfMonth, [1, 21]),
      expiresOn: null,
      revokedOn: null,
    },
    {
      label: "Freight auditors, site visit",
      team: "route-planning",
      createdBy: "anja.nord",
      createdOn: dayOf(firstOfMonth, [5, 7]),
      expiresOn: null,
      revokedOn: dayOf(firstOfMonth, [4, 3]),
    },
  ];
}
