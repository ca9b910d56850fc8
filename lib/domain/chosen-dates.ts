import type { CalendarDate } from "./calendar";

/** Two dates of one team, and the steps before and after them. */
export type ChosenDates = Pair & { readonly earlier: Pair | null; readonly later: Pair | null };
type Pair = { readonly from: CalendarDate; readonly to: CalendarDate };

/**
 * Which two of the dates are compared: those asked for where something was published on them, otherwise the newest and the one before it; never a
 * date with itself. The later may stand first: then the comparison runs backwards. Null for fewer than two dates, which come in order.
 */
export function chosenDates(
  dates: readonly CalendarDate[],
  asked: { readonly from: CalendarDate | null; readonly to: CalendarDate | null },
): ChosenDates | null {
  const placeOf = (date: CalendarDate | null) => (date === null ? -1 : dates.indexOf(date));
  const wishedTo = placeOf(asked.to);
  const wishedFrom = placeOf(asked.from);
  const to = wishedTo === -1 ? dates.length - 1 : wishedTo;
  const from = wishedFrom === -1 || wishedFrom === to ? (to === 0 ? 1 : to - 1) : wishedFrom;
  const chosen = pair(dates, from, to);
  if (chosen === null) return null;
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return { ...chosen, earlier: pair(dates, low - 1, low), later: pair(dates, high, high + 1) };
}

function pair(dates: readonly CalendarDate[], from: number, to: number): Pair | null {
  const [first, second] = [dates[from], dates[to]];
  return first === undefined || second === undefined ? null : { from: first, to: second };
}
