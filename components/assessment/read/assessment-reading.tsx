import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LevelChip } from "@/components/charts/marks/level-chip";
import { PageHead } from "@/components/shell/page-head";
import { Notice } from "@/components/ui/notice";
import { DocumentSection } from "@/components/ui/section";
import type { Answer } from "@/lib/domain/answer";
import type { AssessmentStatus } from "@/lib/domain/assessment";
import { type CalendarDate, todayIn } from "@/lib/domain/calendar";
import { writtenDay } from "@/lib/domain/written-date";
import type { EvidenceItem } from "../form/evidence-list";
import type { FormFramework } from "../form/form-framework";
import { standingOf } from "../form/standing";
import { CriterionReading } from "./criterion-reading";

/** An answer with who gave it and when. */
export type GivenAnswer = Answer & { by: string | null; at: string };

type Props = {
  above: ReactNode;
  /** What this person may do about it. */
  actions?: ReactNode;
  /** What has to be said before the result. */
  notice: ReactNode;
  framework: FormFramework;
  sheet: {
    status: AssessmentStatus;
    asOf: CalendarDate;
    publishedBy: string | null;
    publishedAt: string | null;
    isLocked: boolean;
  };
  answers: Readonly<Record<string, GivenAnswer>>;
  evidence: Readonly<Record<string, readonly EvidenceItem[]>>;
  timeZone: string;
};

/** An assessment to read: what it came to, then every answer with its note, reason and evidence. */
export function AssessmentReading({ above, actions, notice, framework, sheet, answers, evidence, timeZone }: Props) {
  const t = useTranslations("assessment.read");
  const locale = useLocale();
  const isPublished = sheet.status === "published" || sheet.status === "withdrawn";
  const dayOf = (instant: string) => writtenDay(todayIn(timeZone, new Date(instant)), locale);
  const date = writtenDay(sheet.asOf, locale);
  return (
    <>
      <PageHead
        above={above}
        title={isPublished ? t("title", { date }) : t("draft", { date })}
        lede={publication()}
        actions={actions}
      />
      {notice}
      <Result framework={framework} answers={answers} />
      <State status={sheet.status} isLocked={sheet.isLocked} />
      {framework.capabilities.map(({ key, name, description, criteria }, place) => (
        <DocumentSection
          key={key}
          id={key}
          title={name}
          sentence={<span lang={framework.lang}>{description}</span>}
          isFirst={place === 0}
        >
          <ol className="divide-y divide-line">
            {criteria.map((criterion) => (
              <CriterionReading
                key={criterion.id}
                criterion={criterion}
                lang={framework.lang}
                answer={answers[criterion.id]}
                evidence={evidence[criterion.id] ?? []}
                dayOf={dayOf}
              />
            ))}
          </ol>
        </DocumentSection>
      ))}
    </>
  );

  function publication(): string | undefined {
    if (sheet.publishedAt === null) return undefined;
    const at = dayOf(sheet.publishedAt);
    return sheet.publishedBy === null ? t("published", { at }) : t("publishedBy", { at, by: sheet.publishedBy });
  }
}

function Result({ framework, answers }: Pick<Props, "framework" | "answers">) {
  const t = useTranslations("assessment.read");
  const preview = useTranslations("assessment.preview");
  const values = new Map(Object.values(answers).map(({ criterionId, value }) => [criterionId, value]));
  const { level, levelName, progress, missing } = standingOf(framework, values);
  const notApplicable = [...values.values()].filter((value) => value === "not-applicable").length;
  const words = [
    progress === null ? null : t("progress", { progress }),
    `${framework.name} ${framework.version}`,
    missing > 0 ? t("provisional", { count: missing }) : null,
    notApplicable > 0 ? t("notApplicable", { count: notApplicable }) : null,
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-7">
      <LevelChip level={level} provisional={missing > 0} />
      <strong className="text-section">
        {level === null ? preview("noLevel") : preview("level", { level })}
        {levelName !== null && <span lang={framework.lang}> · {levelName}</span>}
      </strong>
      <span className="text-muted">{words.filter((word) => word !== null).join(" · ")}</span>
    </div>
  );
}

function State({ status, isLocked }: { status: AssessmentStatus; isLocked: boolean }) {
  const t = useTranslations("assessment.read.state");
  if (status === "published") return null;
  const state =
    status === "discarded" || status === "withdrawn" || status === "in-review"
      ? status
      : isLocked
        ? "archived"
        : "readOnly";
  return (
    <div className="pb-7">
      <Notice tone={state === "readOnly" ? "info" : "warn"}>{t(state)}</Notice>
    </div>
  );
}
