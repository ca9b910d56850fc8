import { publishAtLevel } from "./assessments";
import { addGroup, addTeam, makePlace, type Place, type Unit } from "./organization";

/** An organisation with a group of two assessed teams, one of which rose from Level 1 to 3, and a third team that was never assessed. */
export async function makeRiskGroup(name: string): Promise<{ place: Place; fraud: Unit; pricing: Unit }> {
  const place = await makePlace(name);
  const groupId = await addGroup(place, "Risk");
  const fraud = await addTeam(place, "Fraud", { groupId });
  const pricing = await addTeam(place, "Pricing", { groupId });
  await addTeam(place, "Search");
  await publishAtLevel(place, fraud, { asOf: "2025-12-31", level: 1 });
  await publishAtLevel(place, fraud, { asOf: "2026-03-31", level: 3 });
  await publishAtLevel(place, pricing, { asOf: "2026-03-31", level: 2 });
  return { place, fraud, pricing };
}
