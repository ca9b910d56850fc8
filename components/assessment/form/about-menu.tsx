import CalendarDays from "lucide-react/icons/calendar-days";
import ChevronDown from "lucide-react/icons/chevron-down";
import Keyboard from "lucide-react/icons/keyboard";
import Trash2 from "lucide-react/icons/trash-2";
import { useLocale, useTranslations } from "next-intl";
import { Menu } from "@/components/ui/menu";
import { menuItemClass } from "@/components/ui/menu-item";
import type { CalendarDate } from "@/lib/domain/calendar";
import { writtenDay } from "@/lib/domain/written-date";
import type { FormFramework } from "./form-framework";
import type { FormDialog } from "./use-form-acts";

type Props = { asOf: CalendarDate; framework: FormFramework; onOpen: (dialog: FormDialog) => void };

/** As of when and by which framework; under it, what can be changed about the draft. */
export function AboutMenu({ asOf, framework, onOpen }: Props) {
  const t = useTranslations("assessment.about");
  const locale = useLocale();
  return (
    <Menu
      align="bar"
      label={t("label", { date: writtenDay(asOf, locale) })}
      button={
        <span className="inline-flex items-center gap-1 font-normal text-muted">
          <span className="max-md:hidden">
            {t("asOf", { date: writtenDay(asOf, locale) })}
            <span className="max-lg:hidden">
              {" · "}
              <span lang={framework.lang}>{framework.name}</span> {framework.version}
            </span>
          </span>
          <ChevronDown className="size-3.5" />
        </span>
      }
    >
      <p className="px-2.5 py-1.5 text-note text-muted md:hidden">{t("asOf", { date: writtenDay(asOf, locale) })}</p>
      <button type="button" className={menuItemClass} onClick={() => onOpen("as-of")}>
        <CalendarDays />
        {t("changeDate")}
      </button>
      <button type="button" className={`${menuItemClass} pointer-coarse:hidden`} onClick={() => onOpen("keys")}>
        <Keyboard />
        {t("keys")}
      </button>
      <button type="button" className={`${menuItemClass} text-danger`} onClick={() => onOpen("discard")}>
        <Trash2 />
        {t("discard")}
      </button>
    </Menu>
  );
}
