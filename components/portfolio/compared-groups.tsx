import Link from "next/link";
import { useTranslations } from "next-intl";
import { LevelBar } from "@/components/charts/level-bar";
import type { Format } from "@/components/report/text";
import { Pages } from "@/components/ui/pages";
import { Section } from "@/components/ui/section";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { type ComparedGroup, groupsPerPage } from "@/lib/domain/group-comparison";

type Props = {
  groups: readonly ComparedGroup[];
  /** From 1 on; what lies beyond the last is the last. */
  page: number;
  /** Where the same page for one group stands; null for the teams of none. */
  hrefOf: (group: ComparedGroup) => `/o/${string}` | null;
  pageHrefOf: (page: number) => string;
  format: Format;
};

/** The groups beside each other: teams, median, how their teams stand, and how many hold their targets. */
export function ComparedGroups({ groups, page: asked, hrefOf, pageHrefOf, format }: Props) {
  const t = useTranslations("portfolio.groups");
  const pages = Math.ceil(groups.length / groupsPerPage);
  const page = Math.min(asked, pages);
  return (
    <Section id="groups" title={t("title")} sentence={sentenceOf(groups, format, t)}>
      <Table label={t("title")}>
        <thead>
          <tr>
            <Th>{t("group")}</Th>
            <Th align="right">{t("teams")}</Th>
            <Th align="right">{t("median")}</Th>
            <Th>{t("levels")}</Th>
            <Th align="right">{t("onTarget")}</Th>
          </tr>
        </thead>
        <tbody>
          {groups.slice((page - 1) * groupsPerPage, page * groupsPerPage).map((group) => {
            const href = hrefOf(group);
            return (
              <Tr key={group.slug ?? ""}>
                <Td lead>
                  {href === null ? (
                    <span className="font-normal text-muted">{t("noGroup")}</span>
                  ) : (
                    <Link href={href} prefetch={false} className="hover:underline">
                      {group.name}
                    </Link>
                  )}
                </Td>
                <Td align="right">{format.number(group.teams)}</Td>
                <Td align="right">{group.median === null ? "–" : format.number(group.median)}</Td>
                <Td>
                  <LevelBar counts={group.counts} label={levelWords(group, format, t)} />
                </Td>
                <Td align="right" nowrap>
                  {group.aiming === 0 ? "–" : t("of", { count: group.onTarget, all: group.aiming })}
                </Td>
              </Tr>
            );
          })}
        </tbody>
      </Table>
      <Pages page={page} pages={pages} hrefOf={pageHrefOf} of={t("title")} />
    </Section>
  );
}

type Words = ReturnType<typeof useTranslations<"portfolio.groups">>;

/** Which group stands highest and which lowest, by their medians; nothing where they are alike. */
function sentenceOf(groups: readonly ComparedGroup[], format: Format, t: Words): string | undefined {
  const placed = groups.filter(({ slug, median }) => slug !== null && median !== null);
  const ordered = placed.toSorted((a, b) => (b.median ?? 0) - (a.median ?? 0));
  const [first] = ordered;
  const last = ordered.at(-1);
  if (first === undefined || last === undefined || first.median === last.median) return undefined;
  return t("sentence", {
    high: first.name ?? "",
    highMedian: format.number(first.median ?? 0),
    low: last.name ?? "",
    lowMedian: format.number(last.median ?? 0),
  });
}

function levelWords({ counts }: ComparedGroup, format: Format, t: Words): string {
  const told = counts.flatMap((count, level) => (count === 0 ? [] : [t("atLevel", { count, level })]));
  return told.length === 0 ? t("noneAssessed") : format.list(told);
}
