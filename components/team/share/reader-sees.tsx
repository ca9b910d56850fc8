import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Switch } from "@/components/ui/checkbox";
import type { HiddenPart } from "./share-preview";

type Props = { hidden: ReadonlySet<HiddenPart>; onChange: (hidden: ReadonlySet<HiddenPart>) => void };

const parts = ["capabilities", "gap", "readings"] as const satisfies readonly HiddenPart[];

/** What the reader sees. A switch can be moved only once it works, so that nothing is shown that was switched off. */
export function ReaderSees({ hidden, onChange }: Props) {
  const t = useTranslations("share");
  const isReady = useSyncExternalStore(never, yes, no);
  return (
    <fieldset>
      <legend className="mb-1 font-semibold text-ink">{t("sees")}</legend>
      <ul>
        <li className="flex items-center justify-between gap-4 border-b border-line py-1.5">
          {t("parts.level")}
          <span className="text-note text-muted">{t("always")}</span>
        </li>
        {parts.map((part) => (
          <li key={part} className="border-b border-line py-1.5">
            <Switch
              checked={!hidden.has(part)}
              disabled={!isReady}
              onChange={(event) => onChange(withPart(hidden, part, !event.target.checked))}
            >
              {t(`parts.${part}`)}
            </Switch>
            {hidden.has(part) && <input type="hidden" name="hide" value={part} />}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-note text-muted">{t("never")}</p>
    </fieldset>
  );
}

function withPart(hidden: ReadonlySet<HiddenPart>, part: HiddenPart, isHidden: boolean): ReadonlySet<HiddenPart> {
  const others = [...hidden].filter((one) => one !== part);
  return new Set(isHidden ? [...others, part] : others);
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
