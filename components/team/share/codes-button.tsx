"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { DialogButton } from "@/components/ui/dialog-button";
import { LinkCodes } from "./link-codes";

/** Opens what puts a link's level into other places. */
export function CodesButton(props: ComponentProps<typeof LinkCodes>) {
  const t = useTranslations("share.codes");
  return (
    <DialogButton title={t("title", { label: props.label })} label={t(props.hasBadge ? "open" : "openEmbed")}>
      <div className="grid gap-5">
        <p>{t(props.hasBadge ? "lede" : "ledeEmbed")}</p>
        <LinkCodes {...props} />
      </div>
    </DialogButton>
  );
}
