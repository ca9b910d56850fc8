import { useTranslations } from "next-intl";
import { useState } from "react";
import { useIsReady } from "@/components/form/use-is-ready";
import { Checkbox, Switch } from "@/components/ui/checkbox";
import { framersOf } from "@/lib/domain/share-link";

type Props = {
  /** The sites that the organisation names. */
  named: readonly string[];
  /** Those that may frame the link as it is; null for all of them. */
  saved?: readonly string[] | null;
};

/** Which of the organisation's sites may frame the link; nothing where there is nothing to choose. */
export function FramersField({ named, saved = null }: Props) {
  const t = useTranslations("share.framers");
  const isReady = useIsReady();
  const [chosen, setChosen] = useState(saved);
  if (named.length === 0 || (named.length === 1 && saved === null)) return null;
  const framers = framersOf(named, chosen);
  const pick = (origin: string, isFramer: boolean) =>
    setChosen(isFramer ? [...framers, origin] : framers.filter((one) => one !== origin));
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold text-ink">{t("title")}</legend>
      <Switch
        checked={chosen === null}
        disabled={!isReady}
        onChange={({ target }) => setChosen(target.checked ? null : named)}
      >
        {t("all")}
      </Switch>
      {isReady && <input type="hidden" name="embedOrigins" value={chosen === null ? "all" : ""} />}
      {chosen !== null &&
        named.map((origin) => (
          <Checkbox
            key={origin}
            name="embedOrigins"
            value={origin}
            disabled={!isReady}
            checked={framers.includes(origin)}
            onChange={({ target }) => pick(origin, target.checked)}
          >
            <span className="font-mono break-all">{origin}</span>
          </Checkbox>
        ))}
      {chosen !== null && framers.length === 0 && <p className="text-note text-muted">{t("nobody")}</p>}
    </fieldset>
  );
}
