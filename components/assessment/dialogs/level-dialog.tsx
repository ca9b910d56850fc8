import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Dialog } from "@/components/ui/dialog";
import { LevelRail } from "../form/level-rail";

type Props = Omit<ComponentProps<typeof LevelRail>, "id"> & { isOpen: boolean; onClose: () => void };

/** Where there is no room for the rail: the level if published now, and what stands between it and the next. */
export function LevelDialog({ isOpen, onClose, ...rail }: Props) {
  const t = useTranslations("assessment.preview");
  return (
    <Dialog title={t("aside")} isOpen={isOpen} onClose={onClose}>
      {isOpen && <LevelRail id="dialog" {...rail} />}
    </Dialog>
  );
}
