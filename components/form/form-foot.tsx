import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { Status } from "@/components/ui/status";

type Props = {
  /** The button. */
  children: ReactNode;
  /** What is wrong with the whole. */
  problem: string | undefined;
  isDone: boolean;
};

/** The foot of a form: what went wrong, the button, and that it is saved. */
export function FormFoot({ children, problem, isDone }: Props) {
  const t = useTranslations("common");
  return (
    <div className="grid gap-3">
      {problem !== undefined && (
        <Notice tone="danger" live>
          {problem}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {children}
        <span role="status">{isDone && <Status tone="ok">{t("saved")}</Status>}</span>
      </div>
    </div>
  );
}
