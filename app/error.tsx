"use client";

import { useTranslations } from "next-intl";
import { MessagePage } from "@/components/shell/message-page";
import { Button, ButtonLink } from "@/components/ui/button";

export default function FailedPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("errors.pages");
  const digest = digestOf(error);
  return (
    <MessagePage
      title={t("failed.title")}
      action={
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => retry()}>{t("retry")}</Button>
          <ButtonLink href="/" variant="quiet">
            {t("home")}
          </ButtonLink>
        </div>
      }
    >
      {t("failed.text")}
      {digest !== null && <span className="block pt-2 text-note text-muted">{t("failed.number", { id: digest })}</span>}
    </MessagePage>
  );
}

function digestOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("digest" in error)) return null;
  return typeof error.digest === "string" ? error.digest : null;
}
