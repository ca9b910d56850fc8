"use server";

import { startAssessment } from "@/lib/data/assessments";
import { startInput } from "@/lib/domain/assessment-input";
import type { Result } from "@/lib/domain/errors";
import { goTo, teamAction } from "@/lib/request/action";

export const start = teamAction(
  "assessment.start",
  startInput,
  async ({ grant, organization, team }, input): Promise<Result<null>> => {
    const started = await startAssessment(grant, input);
    if (!started.ok) return started;
    return goTo(`/o/${organization.slug}/teams/${team.slug}/assessments/${started.value.id}`);
  },
);
