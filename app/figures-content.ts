import { composeFigures, teamsInDocument } from "@/components/report/portfolio/compose";
import type { FiguresContent } from "@/components/report/portfolio/content";
import { newestFramework } from "@/lib/data/frameworks";
import { type FiguresOf, figuresChanges, figuresTeams } from "@/lib/data/shared-figures";
import type { Grant } from "@/lib/domain/access";
import { type FiguresTeam, figuresOf, withoutNames } from "@/lib/domain/figures";
import { highestLevel } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";

type Of = Omit<FiguresOf, "detailed" | "hidesNames"> & {
  readonly locale: Locale;
  readonly organizationName: string;
  readonly groupName: string | null;
  readonly frameworkKey: string;
};

/** The figures of a group or of a whole portfolio from stored results: what a share document draws. */
export async function figuresContent(
  grant: Grant<"figures.view">,
  of: Of & { readonly hidesNames: boolean },
): Promise<FiguresContent> {
  const { teams, compose } = await readFigures(grant, { ...of, detailed: teamsInDocument });
  return compose(teams);
}

/** The same with names and with letters, read once: what a preview draws; capabilities only of so many teams. */
export async function figuresEitherWay(
  grant: Grant<"figures.view">,
  of: Of & { readonly detailed: number },
): Promise<{ named: FiguresContent; lettered: FiguresContent }> {
  const { teams, compose } = await readFigures(grant, { ...of, hidesNames: "either" });
  return { named: compose(teams), lettered: compose(withoutNames(teams)) };
}

async function readFigures(grant: Grant<"figures.view">, of: Of & Pick<FiguresOf, "detailed" | "hidesNames">) {
  const [framework, teams, changes] = await Promise.all([
    newestFramework(of.frameworkKey),
    figuresTeams(grant, of),
    figuresChanges(grant, of),
  ]);
  const figures = figuresOf({ teams, changes, today: of.today, highest: highestLevel(framework) });
  const { t } = reportWords(of.locale);
  const compose = (shown: readonly FiguresTeam[]) => composeFigures({ ...of, framework, figures, teams: shown, t });
  return { teams, compose };
}
