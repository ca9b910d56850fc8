import { useLocale, useTranslations } from "next-intl";
import { CopyField } from "@/components/ui/copy-field";
import { badgeAddress, badgeHtml, badgeMarkdown, type Coded, embedHtml } from "@/lib/domain/share-codes";

type Props = {
  address: string;
  label: string;
  hasPasscode: boolean;
  /** Whether there is one level that a badge could say. */
  hasBadge: boolean;
  /** The sites that may frame it. */
  embedOrigins: readonly string[];
  /** Whether they were chosen for this link, of those that the organisation names. */
  isNarrowed: boolean;
};

/** What puts a link's level into other places: badge and embed, each with the reason where there is none. */
export function LinkCodes({ address, label, hasPasscode, hasBadge, embedOrigins, isNarrowed }: Props) {
  const t = useTranslations("share.codes");
  const link = { address, locale: useLocale() };
  if (hasPasscode) return <p className="text-note text-muted">{t("passcode")}</p>;
  return (
    <div className="grid gap-5">
      {hasBadge ? <Badge link={link} label={label} /> : <p className="text-note text-muted">{t("noBadge")}</p>}
      <div className="grid gap-3">
        <div>
          <h3 className="font-semibold text-ink">{t("embed")}</h3>
          <p className="text-note text-muted">
            {embedOrigins.length === 0
              ? t(isNarrowed ? "noneChosen" : "noOrigins")
              : t("embedHelp", { sites: embedOrigins.join(", ") })}
          </p>
        </div>
        {embedOrigins.length > 0 && (
          <CopyField label={t("frame")} text={embedHtml(link, t("frameTitle"))} copyLabel={t("copyFrame")} />
        )}
      </div>
    </div>
  );
}

function Badge({ link, label }: { link: Coded; label: string }) {
  const t = useTranslations("share.codes");
  // the page may be looked at under another name of this instance than the one that links carry
  const own = new URL(badgeAddress(link));
  return (
    <div className="grid gap-3">
      <div>
        <h3 className="flex flex-wrap items-center gap-x-3 font-semibold text-ink">
          {t("badge")}
          {/* biome-ignore lint/performance/noImgElement: the badge as other sites show it */}
          <img src={`${own.pathname}${own.search}`} alt={t("badgeOf", { label })} height="20" className="h-5" />
        </h3>
        <p className="text-note text-muted">{t("badgeHelp")}</p>
      </div>
      <CopyField label={t("markdown")} text={badgeMarkdown(link, t("level"))} copyLabel={t("copyMarkdown")} />
      <CopyField label={t("html")} text={badgeHtml(link, t("level"))} copyLabel={t("copyHtml")} />
    </div>
  );
}
