import type { Format } from "@/components/report/text";
import { addDays, type CalendarDate, daysBetween, monthsBetween } from "@/lib/domain/calendar";
import type { Expectation } from "@/lib/domain/forecast";

/** The time from today to target and expected day, as drawn: places in the picture's own pixels. */
export type PaceDrawing = {
  width: number;
  height: number;
  now: { x: number; label: string };
  ticks: { x: number; label: string }[];
  expected?: { x: number; low: number; high: number; label: string };
  target?: { x: number; label: string };
};

type Props = {
  today: CalendarDate;
  /** When the level that is aimed for, or the next one, is expected. */
  expected: Expectation | null;
  target: CalendarDate | null;
  labels: { now: string; expected: string; target: string };
  format: Format;
};

const size = { width: 380, height: 58, left: 6, right: 372 };

/** Lays the time axis of a pace out; null where there is neither a target nor a forecast to place on it. */
export function drawPace({ today, expected, target, labels, format }: Props): PaceDrawing | null {
  const days = [expected?.day, expected?.latest ?? expected?.day, target].filter(
    (day) => day !== undefined && day !== null,
  );
  if (days.length === 0) return null;
  const from = [today, ...days].reduce((one, other) => (one < other ? one : other));
  const last = [today, ...days].reduce((one, other) => (one > other ? one : other));
  const until = addDays(last, Math.ceil(Math.max(daysBetween(from, last), 28) * 0.2));
  const x = (day: CalendarDate) =>
    Math.round(size.left + (daysBetween(from, day) / daysBetween(from, until)) * (size.right - size.left));
  const months = monthsBetween(from, until).filter((month) => month > addDays(from, 10) && x(month) < size.right - 40);
  const step = Math.max(1, Math.ceil(months.length / 4));
  return {
    width: size.width,
    height: size.height,
    now: { x: x(today), label: labels.now },
    ticks: months
      .filter((month, place) => place % step === step - 1 && Math.abs(x(month) - x(today)) > 40)
      .map((month) => ({ x: x(month), label: format.month(month) })),
    ...(expected === null
      ? {}
      : {
          expected: {
            x: x(expected.day),
            low: x(expected.earliest),
            high: expected.latest === null ? size.right : x(expected.latest),
            label: labels.expected,
          },
        }),
    ...(target === null ? {} : { target: { x: x(target), label: labels.target } }),
  };
}
