import { useTranslations } from "next-intl";

export type Shown = { readonly mode: "live" | "frozen" | "assessment"; readonly title: string; readonly help: string };

type Props = { shown: readonly Shown[]; chosen: string };

/** What a link shows: what follows each publication, or what stands still. */
export function ModeField({ shown, chosen }: Props) {
  const t = useTranslations("share");
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold text-ink">{t("shows")}</legend>
      {shown.map(({ mode, title, help }) => (
        <label key={mode} className="flex items-start gap-3">
          <input
            type="radio"
            name="mode"
            value={mode}
            defaultChecked={mode === chosen}
            className="mt-0.5 size-4 shrink-0"
          />
          <span>
            <span className="block font-medium text-ink">{title}</span>
            <span className="block text-note text-muted">{help}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
