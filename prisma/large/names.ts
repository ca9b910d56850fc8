/** The groups of a large organisation. */
export const groupNames = [
  "Commerce",
  "Customer care",
  "Finance",
  "Logistics",
  "Manufacturing",
  "Marketing",
  "Risk",
  "Search",
] as const;

const subjects = [
  "Fraud",
  "Pricing",
  "Demand",
  "Churn",
  "Credit",
  "Routing",
  "Returns",
  "Ranking",
  "Recommendation",
  "Vision",
  "Speech",
  "Document",
  "Anomaly",
  "Inventory",
  "Energy",
  "Quality",
  "Claims",
  "Lead",
  "Intent",
  "Translation",
] as const;
const works = [
  "scoring",
  "forecasting",
  "detection",
  "matching",
  "planning",
  "triage",
  "estimation",
  "monitoring",
  "extraction",
  "labelling",
] as const;

/** The name and address of a team by its place; names repeat with a number. */
export function teamName(place: number): { name: string; slug: string } {
  const subject = subjects[place % subjects.length] ?? "";
  const work = works[Math.floor(place / subjects.length) % works.length] ?? "";
  const round = Math.floor(place / (subjects.length * works.length));
  const name = round === 0 ? `${subject} ${work}` : `${subject} ${work} ${round + 1}`;
  return { name, slug: name.toLowerCase().replaceAll(" ", "-") };
}
