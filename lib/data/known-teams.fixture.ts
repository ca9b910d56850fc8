import type { AnswerValue } from "@/lib/domain/answer";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { Framework } from "@/lib/domain/framework";
import { type Score, score } from "@/lib/domain/score";
import { database } from "./database";

/** What is known of a team by its answers alone. */
export type KnownTeam = {
  slug: string;
  name: string;
  groupSlug: string | null;
  groupName: string | null;
  asOf: string;
  now: CountedTeam;
  past: CountedTeam | null;
};
export type CountedTeam = Score & { asOf: string; answers: ReadonlyMap<string, AnswerValue> };

type Of = { readonly organizationId: string; readonly framework: Framework; readonly day: CalendarDate };

/** Scores every newest answer, and those that counted on a day, by the real rule: the teams in the order of their slugs. */
export async function teamsByAnswers({ organizationId, framework, day }: Of): Promise<KnownTeam[]> {
  const rows = await database().$queryRaw<
    {
      slug: string;
      name: string;
      groupSlug: string | null;
      groupName: string | null;
      asOf: string;
      answers: Record<string, AnswerValue>;
    }[]
  >`
    SELECT t.slug, t.name, g.slug AS "groupSlug", g.name AS "groupName", a.as_of AS "asOf", jsonb_object_agg(n.criterion_id, n.value) AS answers
    FROM team t JOIN assessment a ON a.organization_id = t.organization_id AND a.team_id = t.id
    JOIN answer n ON n.organization_id = a.organization_id AND n.assessment_id = a.id
    LEFT JOIN "group" g ON g.organization_id = t.organization_id AND g.id = t.group_id
    WHERE t.organization_id = ${organizationId}::uuid
    GROUP BY t.id, t.slug, t.name, g.slug, g.name, a.as_of ORDER BY t.slug, a.as_of`;
  const scored = (row: (typeof rows)[number] | undefined): CountedTeam | null => {
    if (row === undefined) return null;
    const answers = new Map(Object.entries(row.answers));
    return { ...score(framework, answers), asOf: row.asOf, answers };
  };
  return [...new Set(rows.map((row) => row.slug))].flatMap((one) => {
    const own = rows.filter((row) => row.slug === one);
    const [first] = own;
    const now = scored(own.at(-1));
    if (first === undefined || now === null) return [];
    const past = scored(own.findLast((row) => row.asOf <= day));
    return [
      {
        slug: one,
        name: first.name,
        groupSlug: first.groupSlug,
        groupName: first.groupName,
        asOf: now.asOf,
        now,
        past,
      },
    ];
  });
}
