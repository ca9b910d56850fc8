import Form from "next/form";
import type { ReactNode } from "react";

type Props = {
  /** The portfolio's own address. */
  action: `/o/${string}`;
  /** What else the address says and goes on saying. */
  kept: Readonly<Record<string, string>>;
  className?: string;
  children: ReactNode;
};

/** A form that changes the address and keeps the rest of it; works without a script. */
export function QueryForm({ action, kept, className = "grid gap-2 p-1", children }: Props) {
  return (
    <Form action={action} scroll={false} className={className}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  );
}

/** One of a list, in a form of the address. */
export function Choice({
  name,
  label,
  value,
  children,
}: {
  name: string;
  label: string;
  value: string | number;
  children: ReactNode;
}) {
  return (
    <label className="grid grid-cols-2 items-center gap-3">
      <span className="text-muted">{label}</span>
      <select
        name={name}
        defaultValue={value}
        className="h-control rounded-control border border-control bg-sheet px-2 text-ink"
      >
        {children}
      </select>
    </label>
  );
}

/** A month, in a form of the address. */
export function MonthField({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className="grid grid-cols-2 items-center gap-3">
      <span className="text-muted">{label}</span>
      <input
        type="month"
        name={name}
        defaultValue={value}
        pattern="[0-9]{4}-[0-9]{2}"
        className="h-control rounded-control border border-control bg-sheet px-2 text-ink"
      />
    </label>
  );
}
