import { answersTo, deliveredFramework, deliveredMapping } from "@/lib/domain/content.fixture";
import { countsUntil } from "@/lib/domain/freshness";
import { reading } from "@/lib/domain/reading";
import { score } from "@/lib/domain/score";
import type { SeriesPoint } from "@/lib/domain/trend";
import type { ReportSource } from "./compose";

const framework = deliveredFramework("mlops-levels");
const others = [deliveredFramework("azure-mlops"), deliveredFramework("google-mlops")];

const point = (asOf: string, level: number | null, progress: number, provisional = false): SeriesPoint => ({
  asOf,
  level,
  progress,
  provisional,
  assessmentId: `of-${asOf}`,
});

/** A team at Level 2, once at 3, with everything a report can show. */
export function reportSource(change: Partial<ReportSource> = {}): ReportSource {
  const answers = answersTo(framework, ({ id, level }) =>
    id === "service-health-monitored" ? "not-applicable" : level < 3 ? "met" : level === 3 ? "partly" : "not-met",
  );
  const confirmed = Array.from(answers, ([criterionId, value]) => ({ criterionId, value, confirmed: true }));
  return {
    locale: "en",
    teamName: "Demand <Forecasting>",
    organizationName: "Halden Group",
    framework,
    others,
    result: {
      ...score(framework, answers),
      asOf: "2026-09-10",
      countsUntil: countsUntil({ framework, answers: confirmed, asOf: "2026-09-10" }),
      readings: others.map((other) => reading(deliveredMapping(), other, answers)),
    },
    previous: {
      asOf: "2026-02-12",
      capabilities: framework.capabilities.map(({ key }) => ({
        key,
        level: 3,
        evidencedLevel: 3,
        halfPoints: 0,
        applicable: 0,
      })),
    },
    series: {
      highest: 4,
      from: "2025-03-05",
      today: "2026-11-22",
      points: [
        point("2025-03-05", 1, 140),
        point("2025-06-12", 3, 307),
        point("2026-02-12", 2, 275, true),
        point("2026-09-10", 2, 250),
      ],
    },
    heading: {
      ...{ asOf: "2026-09-10", level: 2, halfPoints: 11, applicable: 11 },
      ...{ pacePoints: 4, paceFrom: "2025-03-05", slopeLow: 1400, slope: 2600, slopeHigh: 3800 },
    },
    target: { level: 3, day: "2027-03-31" },
    criterionHref: "/levels/mlops-levels#",
    ...change,
  };
}
