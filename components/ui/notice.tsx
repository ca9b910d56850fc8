import Activity from "lucide-react/icons/activity";
import Check from "lucide-react/icons/check";
import Clock from "lucide-react/icons/clock";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { ReactNode } from "react";

type Props = {
  tone: "warn" | "danger" | "info" | "ok";
  children: ReactNode;
  /** One link or button. */
  action?: ReactNode;
  /** Said aloud when it appears. */
  live?: boolean;
};

const tones = {
  warn: { look: "bg-warn-wash text-warn", icon: Clock },
  danger: { look: "bg-danger-wash text-danger", icon: TriangleAlert },
  info: { look: "bg-accent-wash text-accent", icon: Activity },
  ok: { look: "bg-wash text-ok", icon: Check },
} as const;

/** What happened and what to do, where it happened. */
export function Notice({ tone, children, action, live = false }: Props) {
  const { look, icon: Icon } = tones[tone];
  return (
    <div
      {...(live ? { role: tone === "danger" ? "alert" : "status" } : {})}
      className={`flex flex-wrap items-start gap-x-2 gap-y-1 rounded-control px-3 py-2.25 ${look}`}
    >
      <Icon className="translate-y-0.5" />
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}
