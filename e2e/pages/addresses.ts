import type { Place, Unit } from "../world/organization";

/** Where a team's report stands. */
export const teamAddress = ({ slug }: Place, team: Unit): string => `/o/${slug}/teams/${team.slug}`;

/** Where one of its assessments stands: the form while it is open, to read once it is published. */
export const assessmentAddress = (place: Place, team: Unit, assessmentId: string): string =>
  `${teamAddress(place, team)}/assessments/${assessmentId}`;
