"use client";

import Download from "lucide-react/icons/download";
import { type MouseEvent, useState } from "react";
import { Menu } from "@/components/ui/menu";
import { menuItemClass } from "@/components/ui/menu-item";
import type { FigureFormat } from "@/lib/domain/export/figure";
import type { FigureWords } from "./save-figure";

export type DownloadWords = FigureWords & {
  readonly labels: { readonly open: string; readonly png: string; readonly svg: string; readonly failed: string };
};

const formats = ["png", "svg"] as const satisfies readonly FigureFormat[];

/** Saves the figure in which it stands; what draws it is fetched only then. */
export function DownloadMenu({ labels, ...words }: DownloadWords) {
  const [hasFailed, setFailed] = useState(false);

  async function save(event: MouseEvent<HTMLElement>, format: FigureFormat) {
    const figure = event.currentTarget.closest("figure");
    if (figure === null) return;
    try {
      const { saveFigure } = await import("./save-figure");
      await saveFigure(figure, format, words);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <Menu
      align="right"
      label={labels.open}
      button={
        <span className="flex size-8 items-center justify-center rounded-control text-muted hover:text-ink">
          <Download />
        </span>
      }
    >
      {formats.map((format) => (
        <button key={format} type="button" onClick={(event) => save(event, format)} className={menuItemClass}>
          {labels[format]}
        </button>
      ))}
      <p role="status" className={hasFailed ? "px-2.5 py-1.5 text-note text-danger" : "sr-only"}>
        {hasFailed ? labels.failed : ""}
      </p>
    </Menu>
  );
}
