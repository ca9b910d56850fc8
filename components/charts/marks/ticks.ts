import { widthAtMost } from "@/components/report/text-width";
import type { CalendarDate } from "@/lib/domain/calendar";

type Tick = { readonly day: CalendarDate; readonly label: string };

/** How far from its tick a label begins, and from the one before it. */
const beside = 4;

/** The ticks whose labels are written: all, or every second, third and so on, so that none touches the next or leaves the drawing. */
export function labelledTicks(ticks: readonly Tick[], x: (day: CalendarDate) => number, width: number): Tick[] {
  const endOf = ({ day, label }: Tick) => x(day) + beside + widthAtMost(label, 12);
  for (let step = 1; step < ticks.length; step += 1) {
    const kept = ticks.filter((_, place) => place % step === 0);
    const hasRoom = kept.every((tick, place) => {
      const next = kept[place + 1];
      return endOf(tick) + beside <= (next === undefined ? width + beside : x(next.day) + beside);
    });
    if (hasRoom) return kept;
  }
  return ticks.slice(0, 1);
}
