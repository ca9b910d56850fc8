import ArrowUpRight from "lucide-react/icons/arrow-up-right";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";
import { LinkCodes } from "./link-codes";
import type { NewLink } from "./link-form";

type Props = { link: NewLink; hasBadge: boolean; onAnother: () => void; onClose?: () => void };

/** The link just made, to copy. */
export function MadeLink({ link, hasBadge, onAnother, onClose }: Props) {
  const t = useTranslations("share");
  const common = useTranslations("common");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="grid content-start gap-5">
      <div>
        <h3 ref={heading} tabIndex={-1} className="text-section outline-none">
          {t("madeTitle")}
        </h3>
        <p className="text-muted">{t("madeHelp")}</p>
      </div>
      <CopyField label={t("addressOf", { label: link.label })} text={link.address} isPrimary />
      <div className="border-t border-line pt-4">
        <LinkCodes {...link} hasBadge={hasBadge} />
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <a href={link.address} target="_blank" rel="noreferrer" className={buttonClass({ variant: "quiet" })}>
          {t("openLink")}
          <ArrowUpRight />
        </a>
        <Button onClick={onAnother}>{t("another")}</Button>
        {onClose !== undefined && <Button onClick={onClose}>{common("close")}</Button>}
      </div>
    </div>
  );
}
