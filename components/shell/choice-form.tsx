"use client";

import { useActionState } from "react";
import type { Action } from "@/components/form/use-form";

type Props = {
  /** What is chosen, for those who listen. */
  label: string;
  name: string;
  chosen: string;
  choices: readonly { value: string; label: string; lang?: string }[];
  action: Action<null>;
};

/** A few choices side by side, of which one is set; choosing another takes effect at once and loses nothing on the page. */
export function ChoiceForm({ label, name, chosen, choices, action }: Props) {
  const [, submit] = useActionState(action, { status: "idle" });
  return (
    <form action={submit}>
      <fieldset className="flex flex-wrap gap-1">
        <legend className="sr-only">{label}</legend>
        {choices.map(({ value, label: words, lang }) => (
          <button
            key={value}
            type="submit"
            name={name}
            value={value}
            lang={lang}
            aria-pressed={value === chosen}
            className={`min-h-7 max-md:min-h-10 flex-1 rounded-chip border px-2 text-note whitespace-nowrap ${value === chosen ? "border-accent bg-accent-wash text-accent" : "border-transparent text-body hover:bg-wash"}`}
          >
            {words}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
