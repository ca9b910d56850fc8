"use client";

import { type ComponentProps, type ReactNode, useState } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

type Props = {
  title: string;
  /** What the button says. */
  label: ReactNode;
  variant?: ComponentProps<typeof Button>["variant"];
  children: ReactNode | ((close: () => void) => ReactNode);
};

/** A button that opens a dialog; what is asked is the children. */
export function DialogButton({ title, label, variant, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant={variant} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={() => setOpen(false)}>
        {isOpen && (typeof children === "function" ? children(() => setOpen(false)) : children)}
      </Dialog>
    </>
  );
}
