import { composeFigures, teamsInDocument } from "@/components/report/portfolio/compose";
import type { FiguresContent } from "@/components/report/portfolio/content";
import { newestFramework } from "@/lib/data/frameworks";
import { type FiguresOf, figuresChanges, figuresTeams } from "@/lib/data/shared-figures";
import type { Grant } from "@/lib/domain/access";
import { figuresOf } from "@/lib/domain/figures";
import { highestLevel } from "@/lib/domain/framework";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";

type Of = Omit<FiguresOf, "detailed"> & {
  readonly locale: Locale;
  readonly organizationName: string;
  readonly groupName: string | null;
  readonly frameworkKey: string;
};

/** The figures of a group or of a whole portfolio from stored results: what a share document draws. */
export async function figuresContent(grant: Grant<"figures.view">, of: Of): Promise<FiguresContent> {
  const [framework, teams, changes] = await Promise.all([
    newestFramework(of.frameworkKey),
    figuresTeams(grant, { ...of, detailed: teamsInDocument }),
    figuresChanges(grant, of),
  ]);
  const figures = figuresOf({ teams, changes, today: of.today, highest: highestLevel(framework) });
  return composeFigures({ ...of, framework, figures, teams, t: reportWords(of.locale).t });
}
