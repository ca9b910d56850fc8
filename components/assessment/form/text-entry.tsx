import { type ComponentProps, type KeyboardEvent, type ReactNode, useId } from "react";
import { KeyCap } from "@/components/ui/key-cap";

type Props = {
  label: string;
  keyCap?: string | undefined;
  value: string;
  onWrite: (text: string) => void;
  /** Escape, and Enter where one line is enough. */
  onLeave: (how: "done" | "back") => void;
  isLine?: boolean;
  error?: string | undefined;
  help?: ReactNode;
} & Pick<ComponentProps<"textarea">, "id" | "maxLength" | "placeholder" | "required">;

/** A text that grows while it is typed; Escape gives the keys back to the criterion. */
export function TextEntry({ label, keyCap, value, onWrite, onLeave, isLine = false, error, help, id, ...area }: Props) {
  const noteId = useId();

  function press(event: KeyboardEvent) {
    // Enter and Escape of an input method belong to it
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onLeave("back");
    else if (event.key === "Enter" && (isLine || event.ctrlKey || event.metaKey)) onLeave("done");
    else return;
    event.preventDefault();
  }

  return (
    <div className="grid max-w-measure gap-1.5">
      <label htmlFor={id} className="flex items-center gap-2 font-medium text-ink">
        {label}
        {keyCap !== undefined && (
          <span aria-hidden="true" className="flex">
            <KeyCap>{keyCap}</KeyCap>
          </span>
        )}
      </label>
      <textarea
        {...area}
        id={id}
        rows={isLine ? 1 : 2}
        value={value}
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={press}
        aria-invalid={error !== undefined}
        aria-describedby={noteId}
        className={`field-sizing-content min-h-control w-full resize-y rounded-control border bg-sheet px-2.5 py-1.75 text-body text-ink max-md:text-lede ${error === undefined ? "border-control" : "border-danger"}`}
      />
      <p id={noteId} className={`text-note empty:hidden ${error === undefined ? "text-muted" : "text-danger"}`}>
        {error ?? help}
      </p>
    </div>
  );
}
