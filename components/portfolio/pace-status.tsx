import ArrowRight from "lucide-react/icons/arrow-right";
import Check from "lucide-react/icons/check";
import Clock from "lucide-react/icons/clock";
import Minus from "lucide-react/icons/minus";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useTranslations } from "next-intl";
import type { PaceState } from "@/lib/domain/forecast";

const looks = {
  reached: { Icon: Check, tone: "text-body" },
  "on-pace": { Icon: ArrowRight, tone: "text-muted" },
  "at-risk": { Icon: TriangleAlert, tone: "text-warn" },
  overdue: { Icon: Clock, tone: "text-danger" },
  "too-little-data": { Icon: Minus, tone: "text-muted" },
} as const satisfies Record<PaceState, object>;

/** How a team stands to its target, by sign and word. */
export function PaceStatus({ pace }: { pace: PaceState }) {
  const t = useTranslations("portfolio.pace");
  const { Icon, tone } = looks[pace];
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${tone}`}>
      <Icon className="size-3.5" />
      {t(pace)}
    </span>
  );
}
