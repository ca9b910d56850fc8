import * as z from "zod";
import { type CalendarDate, isCalendarDate } from "./calendar";
import { oneParameter } from "./list-query";

/** How many teams can stand beside each other. */
export const fewestCompared = 2;
export const mostCompared = 8;

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

/** What the comparison of one team asks for: two of its dates, or its group. */
export type TeamComparisonQuery =
  | {
      readonly with: "dates";
      /** Null for what the page chooses by itself: the newest date, and the one before it. */
      readonly from: CalendarDate | null;
      readonly to: CalendarDate | null;
      /** The key of the framework; null for the organisation's own. */
      readonly framework: string | null;
    }
  | { readonly with: "group" };

/** What the comparison of several teams asks for. */
export type TeamsComparisonQuery = {
  /** The teams' slugs in the order asked for, each once, at most eight; fewer than two when some are still to be chosen. */
  readonly teams: readonly string[];
  /** Only the criteria that the teams do not answer alike; so it opens. */
  readonly isDifferencesOnly: boolean;
};

const slug = /^[a-z0-9-]{1,60}$/;
const dateParameter = oneParameter.pipe(z.string().refine(isCalendarDate)).nullable().catch(null);

const teamParameters = z.object({
  from: dateParameter,
  to: dateParameter,
  framework: oneParameter.pipe(z.string().regex(slug)).nullable().catch(null),
  with: oneParameter.pipe(z.enum(["dates", "group"])).catch("dates"),
});

const teamsParameters = z.object({
  teams: z
    .union([z.string(), z.array(z.string())])
    .transform((asked) => [asked].flat().flatMap((part) => part.split(",")))
    .catch([]),
  criteria: oneParameter.pipe(z.enum(["different", "all"])).catch("different"),
});

/** Reads the search parameters of a team's comparison; what they say wrongly falls back to what the page chooses. */
export function teamComparisonQuery(parameters: Parameters): TeamComparisonQuery {
  const { with: other, from, to, framework } = teamParameters.parse(parameters);
  return other === "group" ? { with: "group" } : { with: "dates", from, to, framework };
}

/** Reads the search parameters of a comparison of teams; slugs come with commas between them, or one parameter each, as a form sends them. */
export function teamsComparisonQuery(parameters: Parameters): TeamsComparisonQuery {
  const { teams, criteria } = teamsParameters.parse(parameters);
  const asked = new Set(teams.filter((one) => slug.test(one)));
  return { teams: [...asked].slice(0, mostCompared), isDifferencesOnly: criteria === "different" };
}

type TeamPlace = { readonly organization: string; readonly team: string };

/** The address of the comparison of two dates of a team; without dates, of its two newest. `framework` only where it is not the organisation's own. */
export function datesComparisonAddress(
  { organization, team }: TeamPlace,
  { from, to, framework }: { from?: CalendarDate; to?: CalendarDate; framework?: string | null } = {},
): `/o/${string}` {
  const parameters = new URLSearchParams({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(framework === undefined || framework === null ? {} : { framework }),
  });
  return `/o/${organization}/teams/${team}/compare${parameters.size === 0 ? "" : `?${parameters}`}`;
}

/** The address of the comparison of a team with its group. */
export function groupComparisonAddress({ organization, team }: TeamPlace): `/o/${string}` {
  return `/o/${organization}/teams/${team}/compare?with=group`;
}

/** Where a link to a comparison is made, by the address of the comparison. */
export function shareAddressOf(comparison: `/o/${string}`): `/o/${string}` {
  return `/o/${comparison.slice(3).replace(/\?|$/, "/share$&")}`;
}

/** The address of the comparison of several teams, by their slugs. */
export function teamsComparisonAddress(
  organization: string,
  { teams, isDifferencesOnly = true }: { teams: readonly string[]; isDifferencesOnly?: boolean },
): `/o/${string}` {
  const parameters = [
    ...(teams.length === 0 ? [] : [`teams=${teams.join(",")}`]),
    ...(isDifferencesOnly ? [] : ["criteria=all"]),
  ];
  return `/o/${organization}/compare${parameters.length === 0 ? "" : `?${parameters.join("&")}`}`;
}
