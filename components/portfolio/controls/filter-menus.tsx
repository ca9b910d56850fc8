import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import type { PaceFilter, PortfolioQuery } from "@/lib/domain/portfolio";
import { type PortfolioColumn, portfolioColumns } from "@/lib/domain/portfolio-team";
import { FilterButton } from "./control-button";
import { type LinkChoice, MenuLinks } from "./menu-links";
import { Choice, QueryForm } from "./query-form";

type FormProps = { action: `/o/${string}`; keptWithout: (...names: readonly string[]) => Record<string, string> };

/** Teams between two levels, or without one. */
export function LevelMenu({
  levels,
  highest,
  noneHref,
  action,
  keptWithout,
}: FormProps & { levels: PortfolioQuery["levels"]; highest: number; noneHref: `/o/${string}` }) {
  const t = useTranslations("portfolio.filters");
  const range = levels === null || levels === "none" ? { from: 0, to: highest } : levels;
  const options = Array.from({ length: highest + 1 }, (_, level) => (
    <option key={String(level)} value={level}>
      {t("levelNumber", { level })}
    </option>
  ));
  return (
    <Popover button={<FilterButton label={t("level")} isSet={levels !== null} />}>
      <QueryForm action={action} kept={keptWithout("level", "at", "page")}>
        <Choice name="level" label={t("from")} value={range.from}>
          {options}
        </Choice>
        <Choice name="level" label={t("to")} value={range.to}>
          {options}
        </Choice>
        <Button type="submit">{t("apply")}</Button>
      </QueryForm>
      <MenuLinks choices={[{ name: t("noLevel"), href: noneHref, isChosen: levels === "none" }]} />
    </Popover>
  );
}

/** Teams that stand below a level in one capability. */
export function CapabilityMenu({
  below,
  capabilities,
  highest,
  action,
  keptWithout,
}: FormProps & {
  below: PortfolioQuery["below"];
  capabilities: readonly { key: string; name: string }[];
  highest: number;
}) {
  const t = useTranslations("portfolio.filters");
  return (
    <Popover button={<FilterButton label={t("capability")} isSet={below !== null} />}>
      <QueryForm action={action} kept={keptWithout("below", "page")}>
        <Choice name="below" label={t("capability")} value={below?.capability ?? capabilities[0]?.key ?? ""}>
          {capabilities.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice name="below" label={t("below")} value={below?.level ?? 2}>
          {Array.from({ length: highest }, (_, place) => (
            <option key={String(place + 1)} value={place + 1}>
              {t("levelNumber", { level: place + 1 })}
            </option>
          ))}
        </Choice>
        <Button type="submit">{t("apply")}</Button>
      </QueryForm>
    </Popover>
  );
}

/** How teams stand to their targets. */
export function PaceMenu({ pace, choices }: { pace: PaceFilter | null; choices: readonly LinkChoice[] }) {
  const t = useTranslations("portfolio.filters");
  return (
    <Popover button={<FilterButton label={t("target")} isSet={pace !== null} />}>
      <MenuLinks choices={choices} />
    </Popover>
  );
}

/** Which columns the table shows. */
export function ColumnMenu({
  columns,
  action,
  keptWithout,
}: FormProps & { columns: readonly PortfolioColumn[] | null }) {
  const t = useTranslations("portfolio");
  return (
    <Popover align="right" button={<FilterButton label={t("filters.columns")} isSet={columns !== null} />}>
      <QueryForm action={action} kept={keptWithout("columns")}>
        {portfolioColumns.map((column) => (
          <label key={column} className="flex items-center gap-2">
            <input
              type="checkbox"
              name="columns"
              value={column}
              defaultChecked={columns === null || columns.includes(column)}
              className="size-4 accent-ink"
            />
            {t(`columns.${column}`)}
          </label>
        ))}
        <Button type="submit">{t("filters.apply")}</Button>
      </QueryForm>
    </Popover>
  );
}
