import Link from "next/link";
import { useTranslations } from "next-intl";

const parts = ["organization", "people", "groups", "targets", "links"] as const;
export type SettingsPart = (typeof parts)[number];

type Props = { organization: string; current: SettingsPart; open: readonly SettingsPart[] };

/** The parts of the settings that one's role opens. */
export function SettingsNav({ organization, current, open }: Props) {
  const t = useTranslations("organization.settings");
  const addresses = {
    organization: `/o/${organization}/settings`,
    people: `/o/${organization}/settings/people`,
    groups: `/o/${organization}/settings/groups`,
    targets: `/o/${organization}/settings/targets`,
    links: `/o/${organization}/settings/links`,
  } as const;
  return (
    <nav aria-label={t("label")} className="flex flex-wrap gap-x-4 gap-y-3 text-muted md:gap-x-5.5">
      {parts
        .filter((part) => open.includes(part))
        .map((part) => (
          <Link
            key={part}
            href={addresses[part]}
            {...(part === current ? { "aria-current": "page" as const } : {})}
            className={`touch ${part === current ? "font-medium text-ink" : "hover:text-ink"}`}
          >
            {t(`parts.${part}`)}
          </Link>
        ))}
    </nav>
  );
}
