import ArrowRight from "lucide-react/icons/arrow-right";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { FormCapability, FormFramework } from "./form-framework";

type Props = {
  framework: FormFramework;
  capability: FormCapability;
  /** Over the title, where there is no rail: which capability this is, and how much is answered. */
  where: ReactNode;
  show: (key: string) => void;
  /** Before the page listens, an answer would be lost: then nothing can be chosen. */
  isReady: boolean;
  children: ReactNode;
};

/** One capability with its criteria, and the way to its neighbours. */
export function CapabilitySection({ framework, capability, where, show, isReady, children }: Props) {
  const t = useTranslations("assessment");
  const { lang, capabilities } = framework;
  const place = capabilities.indexOf(capability);
  const previous = place > 0 ? capabilities[place - 1] : undefined;
  const next = capabilities[place + 1];
  return (
    <section aria-labelledby="capability-name">
      <div className="mb-2 flex justify-between gap-4 text-muted lg:hidden">{where}</div>
      <h2 id="capability-name" lang={lang} className="text-headline">
        {capability.name}
      </h2>
      <p lang={lang} className="mt-1 mb-7 max-w-measure">
        {capability.description}
      </p>
      {lang !== undefined && <p className="mb-4 text-note text-muted">{t("otherLanguage")}</p>}
      <div inert={!isReady} className="border-b border-line [overflow-anchor:none]">
        {children}
      </div>
      <div className="mt-10 flex flex-wrap justify-between gap-x-4 gap-y-2">
        {previous !== undefined && (
          <Button onClick={() => show(previous.key)}>
            <span lang={lang}>{previous.name}</span>
          </Button>
        )}
        {next !== undefined && (
          <span className="ml-auto">
            <Button onClick={() => show(next.key)}>
              <span lang={lang}>{next.name}</span>
              <ArrowRight />
            </Button>
          </span>
        )}
      </div>
    </section>
  );
}
