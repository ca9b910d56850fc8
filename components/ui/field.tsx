import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { ComponentProps, ReactNode } from "react";

export type FieldProps = {
  name: string;
  label: string;
  /** Needed where two fields of one page have the same name. */
  id?: string | undefined;
  help?: ReactNode;
  error?: string | undefined;
  /** Stands at the right of the label. */
  action?: ReactNode;
};

type ControlProps = {
  id: string;
  name: string;
  className: string;
  "aria-invalid"?: true;
  "aria-describedby"?: string;
};

const controlClass =
  "min-h-control w-full rounded-control border bg-sheet px-2.5 text-copy text-ink max-md:text-lede disabled:bg-wash disabled:text-muted";

/** Label above, control, then what is wrong with it, or help; all tied together for assistive technology. */
export function Field({
  name,
  label,
  id = name,
  help,
  error,
  action,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const note = error === undefined ? (help === undefined ? null : `${id}-help`) : `${id}-error`;
  return (
    <div className="grid gap-1.5">
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="font-medium text-ink">
          {label}
        </label>
        {action}
      </div>
      {children({
        id,
        name,
        className: `${controlClass} ${error === undefined ? "border-control" : "border-danger"}`,
        ...(error === undefined ? {} : { "aria-invalid": true }),
        ...(note === null ? {} : { "aria-describedby": note }),
      })}
      {error !== undefined && (
        <p id={`${id}-error`} className="flex gap-1.5 text-note text-danger">
          <TriangleAlert className="size-3.5 translate-y-0.5" />
          {error}
        </p>
      )}
      {error === undefined && help !== undefined && (
        <p id={`${id}-help`} className="text-note wrap-anywhere text-muted">
          {help}
        </p>
      )}
    </div>
  );
}

type Control<Tag extends "input" | "select"> = FieldProps & Omit<ComponentProps<Tag>, keyof FieldProps | "className">;

/** One line of text; `type` for e-mail, date, number and the like. */
export function TextField({ name, label, id, help, error, action, ...input }: Control<"input">) {
  return <Field {...{ name, label, id, help, error, action }}>{(control) => <input {...input} {...control} />}</Field>;
}

/** One of a list; its options are the children. */
export function SelectField({ name, label, id, help, error, action, children, ...select }: Control<"select">) {
  return (
    <Field {...{ name, label, id, help, error, action }}>
      {(control) => (
        <select {...select} {...control}>
          {children}
        </select>
      )}
    </Field>
  );
}
