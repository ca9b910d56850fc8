import Link from "next/link";
import { useTranslations } from "next-intl";
import { pillClass } from "@/components/ui/pill";

type Props = { isDifferencesOnly: boolean; differences: `/o/${string}`; all: `/o/${string}` };

/** Shows the criteria in which the teams differ, or all of them. */
export function MatrixSwitch({ isDifferencesOnly, differences, all }: Props) {
  const t = useTranslations("compare.teams");
  const choices = [
    { label: t("differences"), href: differences, isShown: isDifferencesOnly },
    { label: t("all"), href: all, isShown: !isDifferencesOnly },
  ] as const;
  return (
    <nav aria-label={t("criteria")} className="mb-3 flex flex-wrap gap-2 print:hidden">
      {choices.map(({ label, href, isShown }) => (
        <Link
          key={href}
          href={href}
          scroll={false}
          aria-current={isShown ? "true" : undefined}
          className={pillClass(isShown)}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
