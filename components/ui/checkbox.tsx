import type { ComponentProps, ReactNode } from "react";

type Props = { children: ReactNode } & Omit<ComponentProps<"input">, "className" | "type" | "role">;

/** A box to tick, with its words. */
export function Checkbox({ children, ...input }: Props) {
  return (
    <label className="flex min-h-6 items-start gap-2.5">
      <input type="checkbox" className="mt-px size-4.5 shrink-0" {...input} {...keptOnReset(input.checked)} />
      <span>{children}</span>
    </label>
  );
}

/** On or off at once, with its words before it. */
export function Switch({ children, ...input }: Props) {
  return (
    <label className="flex min-h-6 items-center justify-between gap-4">
      <span>{children}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
        role="switch"
        className="touch h-4.5 w-8 shrink-0 appearance-none rounded-full bg-control transition-colors duration-quick before:block before:size-3.5 before:translate-x-0.5 before:translate-y-0.5 before:rounded-full before:bg-sheet before:transition-transform before:duration-quick checked:bg-accent checked:before:translate-x-4 disabled:opacity-50"
        {...input}
        {...keptOnReset(input.checked)}
      />
    </label>
  );
}

/** A refused form is reset by React to what it was drawn with at first: a box that is held by its page stays as it is. */
function keptOnReset(checked: boolean | undefined): Pick<ComponentProps<"input">, "ref"> {
  if (checked === undefined) return {};
  return {
    ref: (node) => {
      if (node !== null) node.defaultChecked = checked;
    },
  };
}
