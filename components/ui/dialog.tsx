"use client";

import X from "lucide-react/icons/x";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useId, useRef } from "react";

type Props = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The buttons; on a phone they keep to the foot. */
  actions?: ReactNode;
  /** Room for two columns. */
  wide?: boolean;
};

/** Asks something above the page; Escape, the cross and a press beside it close it, and focus goes back to where it was. */
export function Dialog({ title, isOpen, onClose, children, actions, wide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // text marked from within to beside the dialog ends in a click beside it, which is none
  const isPressedBeside = useRef(false);
  const titleId = useId();
  const t = useTranslations("common");

  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === isOpen) return;
    if (isOpen) element.showModal();
    else element.close();
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      // the event comes late: by then another dialog may stand in this one's place
      onClose={() => isOpen && onClose()}
      onPointerDown={({ target }) => {
        isPressedBeside.current = target === dialog.current;
      }}
      onClick={({ target }) => target === dialog.current && isPressedBeside.current && dialog.current.close()}
      className={`floating appearing m-auto w-full text-left font-normal whitespace-normal ${wide ? "max-w-wide-dialog" : "max-w-dialog"} rounded-dialog p-0 max-md:h-dvh max-md:max-h-none max-md:max-w-none max-md:rounded-none max-md:border-0`}
    >
      <div className="flex max-md:h-full flex-col">
        <div className="flex items-center justify-between gap-4 px-6 pt-5 pb-3">
          <h2 id={titleId} className="text-section">
            {title}
          </h2>
          <button
            type="button"
            aria-label={t("close")}
            onClick={onClose}
            className="touch rounded-control p-1 text-muted hover:text-ink"
          >
            <X />
          </button>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto px-6 pb-6">{children}</div>
        {actions !== undefined && (
          <div className="flex justify-end gap-2 border-t border-line px-6 py-4">{actions}</div>
        )}
      </div>
    </dialog>
  );
}
