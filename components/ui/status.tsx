import Check from "lucide-react/icons/check";
import Clock from "lucide-react/icons/clock";
import LoaderCircle from "lucide-react/icons/loader-circle";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { ReactNode } from "react";

const tones = {
  busy: { look: "text-muted", icon: <LoaderCircle className="animate-spin" /> },
  ok: { look: "text-muted", icon: <Check className="text-ok" /> },
  warn: { look: "text-warn", icon: <Clock /> },
  danger: { look: "text-danger", icon: <TriangleAlert /> },
} as const;

/** A state in an icon and a word: saving, saved, offline, in conflict. */
export function Status({ tone, children }: { tone: keyof typeof tones; children: ReactNode }) {
  const { look, icon } = tones[tone];
  return (
    <span className={`inline-flex items-center gap-1.5 text-note ${look}`}>
      {icon}
      <span>{children}</span>
    </span>
  );
}

const dots = { full: "bg-current", hollow: "border-2", live: "bg-ok", quiet: "border border-dashed" } as const;

/** A state in a dot and a word: published, in review, live. */
export function StateDot({ dot, children }: { dot: keyof typeof dots; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2 text-muted md:whitespace-nowrap">
      <span className={`size-2 shrink-0 rounded-full border-current ${dots[dot]}`} />
      {children}
    </span>
  );
}
