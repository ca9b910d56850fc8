import type { CalendarDate } from "@/lib/domain/calendar";
import type { PortfolioTeam } from "@/lib/domain/portfolio-team";
import { formatProgress, progressHundredths } from "@/lib/domain/score";
import type { Series } from "@/lib/domain/trend";

/** The progress of a team as written; null where there is none. */
export function progressOf({ standing }: PortfolioTeam): string | null {
  if (standing === null || standing.level === null) return null;
  return formatProgress(progressHundredths(standing.level, standing.halfPoints, standing.applicable));
}

/** The small trend of a team between two days. */
export function seriesOf(
  { points }: PortfolioTeam,
  { from, today, highest }: { from: CalendarDate; today: CalendarDate; highest: number },
): Series {
  return { from, today, highest, points: points.map((point) => ({ ...point, progress: 0, provisional: false })) };
}
