import { useId } from "react";
import { CopyButton } from "./copy-button";

type Props = {
  label: string;
  text: string;
  /** What the button says to those who listen; several stand on one page. */
  copyLabel?: string;
  isPrimary?: boolean;
};

/** A text to copy, shown whole as far as there is room. */
export function CopyField({ label, text, copyLabel, isPrimary = false }: Props) {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium text-ink">
        {label}
      </label>
      <div className="flex gap-2 max-md:flex-col">
        <input
          id={id}
          readOnly
          value={text}
          onFocus={(event) => event.target.select()}
          className="h-control min-w-0 flex-1 rounded-control border border-control bg-page px-2.5 font-mono text-note text-ink max-md:min-h-control"
        />
        <CopyButton
          text={text}
          {...(copyLabel === undefined ? {} : { label: copyLabel })}
          variant={isPrimary ? "primary" : "secondary"}
        />
      </div>
    </div>
  );
}
