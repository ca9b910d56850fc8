import { useTranslations } from "next-intl";
import { Switch } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { KeyLegend } from "../form/key-legend";

type Props = {
  isOpen: boolean;
  onClose: () => void;
  hasKeys: boolean;
  onSwitch: (hasKeys: boolean) => void;
};

/** All keys of the form, and the switch that turns them off. */
export function KeysDialog({ isOpen, onClose, hasKeys, onSwitch }: Props) {
  const t = useTranslations("assessment.keys");
  return (
    <Dialog title={t("title")} isOpen={isOpen} onClose={onClose}>
      <div className="grid gap-6">
        <KeyLegend />
        <div className="border-t border-line pt-4">
          <Switch checked={hasKeys} onChange={(event) => onSwitch(event.target.checked)}>
            {t("switch")}
          </Switch>
          <p className="mt-1 text-note text-muted">{t("switchHelp")}</p>
        </div>
      </div>
    </Dialog>
  );
}
