import ChevronDown from "lucide-react/icons/chevron-down";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Menu } from "@/components/ui/menu";
import { CapabilityRail } from "./capability-rail";

/** Where there is no room for the rail: which capability this is, with the rail behind it. */
export function CapabilityMenu(rail: ComponentProps<typeof CapabilityRail>) {
  const t = useTranslations("assessment.rail");
  const { capabilities, current } = rail;
  const place = capabilities.findIndex(({ key }) => key === current) + 1;
  return (
    <Menu
      label={t("choose")}
      button={
        <span className="inline-flex items-center gap-1 font-normal text-muted">
          {t("place", { place, all: capabilities.length })}
          <ChevronDown className="size-3.5" />
        </span>
      }
    >
      <CapabilityRail {...rail} />
    </Menu>
  );
}
