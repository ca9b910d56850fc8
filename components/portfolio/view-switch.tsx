import Link from "next/link";
import { useTranslations } from "next-intl";
import { pillClass } from "@/components/ui/pill";

type View = "table" | "heatmap";

/** The two ways to look at the same teams. */
export function ViewSwitch({ view, hrefOf }: { view: View; hrefOf: (view: View) => `/o/${string}` }) {
  const t = useTranslations("portfolio.view");
  return (
    <nav aria-label={t("title")} className="flex gap-1.5 print:hidden">
      {(["table", "heatmap"] as const).map((one) => (
        <Link
          key={one}
          href={hrefOf(one)}
          scroll={false}
          prefetch={false}
          aria-current={one === view ? "true" : undefined}
          className={pillClass(one === view)}
        >
          {t(one)}
        </Link>
      ))}
    </nav>
  );
}
