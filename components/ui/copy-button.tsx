"use client";

import Check from "lucide-react/icons/check";
import Copy from "lucide-react/icons/copy";
import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Button } from "./button";

type Props = { text: string; label?: string; variant?: ComponentProps<typeof Button>["variant"] };

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label, variant }: Props) {
  const t = useTranslations("common");
  const [isCopied, setCopied] = useState(false);

  async function copy() {
    setCopied(await write(text));
    setTimeout(() => setCopied(false), 2_000);
  }

  return (
    <>
      <Button variant={variant} aria-label={label} onClick={copy}>
        {isCopied ? <Check /> : <Copy />}
        {isCopied ? t("copied") : t("copy")}
      </Button>
      <span role="status" className="sr-only">
        {isCopied ? t("copied") : ""}
      </span>
    </>
  );
}

/** Plain http on another machine has no clipboard; a selected text can still be copied there. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    (document.querySelector("dialog[open]") ?? document.body).append(area);
    area.select();
    const isCopied = document.execCommand("copy");
    area.remove();
    return isCopied;
  }
}
