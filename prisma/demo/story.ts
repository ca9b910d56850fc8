import type { CalendarDate } from "@/lib/domain/calendar";
import { dayOf } from "./dates";
import type { TeamHistory } from "./history";
import { people } from "./people";
import { shareLinks } from "./share-links";
import { accountTakeover } from "./teams/account-takeover";
import { contactRouting } from "./teams/contact-routing";
import { creditDecisioning } from "./teams/credit-decisioning";
import { demandForecasting } from "./teams/demand-forecasting";
import { demandForecastingDraft } from "./teams/demand-forecasting-draft";
import { documentUnderstanding } from "./teams/document-understanding";
import { dynamicPricing } from "./teams/dynamic-pricing";
import { fraudScoring } from "./teams/fraud-scoring";
import { imageModeration } from "./teams/image-moderation";
import { recommendations } from "./teams/recommendations";
import { returnsPrediction } from "./teams/returns-prediction";
import { routePlanning } from "./teams/route-planning";
import { searchRanking } from "./teams/search-ranking";
import { tellAssessments, tellDraft } from "./tell";
import type { DemoStory } from "./types";

const histories: readonly TeamHistory[] = [
  fraudScoring,
  creditDecisioning,
  accountTakeover,
  recommendations,
  searchRanking,
  dynamicPricing,
  demandForecasting,
  routePlanning,
  returnsPrediction,
  documentUnderstanding,
  imageModeration,
  contactRouting,
];

/** Halden Group as it stands on the first of a month ("YYYY-MM-01"): its people, teams and three years of assessments, oldest first. */
export function demoStory(firstOfMonth: CalendarDate): DemoStory {
  return {
    organization: { name: "Halden Group", slug: "halden-group", timeZone: "Europe/Oslo", cadenceDays: 90 },
    groups: ["Risk", "Commerce", "Supply", "Support"],
    groupTargets: [{ group: "Supply", level: 2, date: dayOf(firstOfMonth, [-7, 28]) }],
    people,
    teams: histories.map(({ name, slug, group, lead, description, target }) => ({
      name,
      slug,
      group,
      lead,
      description,
      target: target && { level: target.level, date: dayOf(firstOfMonth, target.due) },
    })),
    assessments: histories
      .flatMap((history) => tellAssessments(history, firstOfMonth))
      .sort((one, other) => one.asOf.localeCompare(other.asOf)),
    drafts: [tellDraft(demandForecasting, demandForecastingDraft, firstOfMonth)],
    shareLinks: shareLinks(firstOfMonth),
  };
}
