import { words } from "@/components/charts/words.fixture";
import { deliveredFramework } from "@/lib/domain/content.fixture";
import type { LevelChange } from "@/lib/domain/distribution";
import { type FiguresTeam, figuresOf } from "@/lib/domain/figures";
import type { Locale } from "@/lib/domain/locale";
import { composeFigures } from "./compose";

const framework = deliveredFramework("mlops-levels");
const today = "2026-11-25";

type Of = { locale?: Locale; teams?: number; hidesNames?: boolean; hidesCapabilities?: boolean };

/** A portfolio of so many teams in the reader's language, one of them not yet assessed, one under a long name. */
export function figures({ locale = "en", teams: count = 4, hidesNames = false, hidesCapabilities = false }: Of = {}) {
  const teams = Array.from({ length: count }, (_, place): FiguresTeam => {
    const isAssessed = place < count - 1;
    const level = Math.max(0, 4 - Math.floor((place * 5) / count));
    const long = place === 1 ? " and Replenishment of Perishable Goods, Northern Warehouses" : "";
    return {
      name: hidesNames ? null : `Forecasting ${place + 1}${long}`,
      letter: place,
      groupName: hidesNames ? null : place % 2 === 0 ? "Supply" : null,
      asOf: isAssessed ? "2026-09-30" : null,
      level: isAssessed ? level : null,
      halfPoints: isAssessed ? 7 : null,
      applicable: isAssessed ? 9 : null,
      isProvisional: isAssessed ? place === 2 : null,
      pastLevel: isAssessed && place !== 2 ? Math.max(0, level - (place % 3) + 1) : null,
      isOverdue: place === 0,
      cadenceDays: 180,
      met: isAssessed ? 20 : 0,
      stale: place === 0 ? 3 : 0,
      capabilities:
        isAssessed && !hidesCapabilities
          ? framework.capabilities.map(({ key }, at) => ({
              key,
              level: at === 3 ? null : Math.min(4, level + (at % 2)),
            }))
          : null,
    };
  });
  const changes = teams.flatMap(({ level }, place): LevelChange[] => {
    if (level === null) return [];
    const later = { month: `2026-0${(place % 8) + 1}-01`, level, n: 1 };
    const first = { month: `2025-0${(place % 8) + 1}-01`, level: Math.max(0, level - 1), n: 1 };
    return [first, { ...first, month: later.month, n: -1 }, later];
  });
  const source = { teams, changes, today, highest: 4 };
  const own = words(locale);
  return {
    content: composeFigures({
      ...{ locale, organizationName: "Halden Group", groupName: null, today, framework, teams },
      figures: figuresOf(source),
      t: own.t,
    }),
    ...own,
  };
}
