"use server";

import { archiveTeam, restoreTeam } from "@/lib/data/team-archive";
import { renameTeam, setGroup, setLead, setTarget } from "@/lib/data/team-changes";
import { addToTeam, removeFromTeam } from "@/lib/data/team-people";
import { ok, type Result } from "@/lib/domain/errors";
import {
  nameInput,
  nothing,
  personInput,
  targetInput,
  teamGroupInput,
  teamLeadInput,
} from "@/lib/domain/organization-input";
import { goTo, teamAction } from "@/lib/request/action";
import { refreshed } from "@/lib/request/refreshed";

export const rename = teamAction(
  "team.configure",
  nameInput,
  async ({ grant, organization, team }, input): Promise<Result<null>> => {
    const renamed = await refreshed(renameTeam(grant, input));
    if (!renamed.ok) return renamed;
    if (renamed.value.slug === team.slug) return ok(null);
    return goTo(`/o/${organization.slug}/teams/${renamed.value.slug}/settings`);
  },
);

export const changeGroup = teamAction("team.configure", teamGroupInput, ({ grant }, input) =>
  refreshed(setGroup(grant, input)),
);

export const changeLead = teamAction("team.configure", teamLeadInput, ({ grant }, input) =>
  refreshed(setLead(grant, input)),
);

export const changeTarget = teamAction("team.configure", targetInput, ({ grant }, input) =>
  refreshed(setTarget(grant, input)),
);

export const addPerson = teamAction("team.people", personInput, ({ grant }, input) =>
  refreshed(addToTeam(grant, input)),
);

export const removePerson = teamAction("team.people", personInput, ({ grant }, input) =>
  refreshed(removeFromTeam(grant, input)),
);

export const archive = teamAction("team.archive", nothing, ({ grant }) => refreshed(archiveTeam(grant)));

export const restore = teamAction("team.archive", nothing, ({ grant }) => refreshed(restoreTeam(grant)));
