import type { DemoPerson, DemoRole } from "./types";

const cast = {
  "henrik.solberg": ["Henrik Solberg", "owner", []],
  "priya.raman": ["Priya Raman", "admin", []],
  "anja.nord": ["Anja Nord", "manager", ["demand-forecasting", "route-planning", "returns-prediction"]],
  "yuki.tanaka": ["Yuki Tanaka", "member", ["recommendations", "search-ranking"]],
  "chiara.bruni": ["Chiara Bruni", "member", ["recommendations", "search-ranking"]],
  "maren.olsen": ["Maren Olsen", "member", ["fraud-scoring"]],
  "nils.aasen": ["Nils Aasen", "member", ["fraud-scoring", "account-takeover"]],
  "lars.berg": ["Lars Berg", "member", ["credit-decisioning", "account-takeover"]],
  "ivan.kovac": ["Ivan Kovač", "member", ["dynamic-pricing"]],
  "jonas.pettersen": ["Jonas Pettersen", "member", ["demand-forecasting"]],
  "tomasz.wrona": ["Tomasz Wrona", "member", ["route-planning"]],
  "amina.yusuf": ["Amina Yusuf", "member", ["returns-prediction"]],
  "silje.vik": ["Silje Vik", "member", ["document-understanding", "image-moderation"]],
  "wei.zhang": ["Wei Zhang", "member", ["document-understanding"]],
  "rosa.delgado": ["Rosa Delgado", "member", ["contact-routing"]],
  "ingrid.holm": ["Ingrid Holm", "viewer", []],
} as const satisfies Record<string, readonly [name: string, role: DemoRole, teams: readonly string[]]>;

export type PersonKey = keyof typeof cast;

export const people: readonly DemoPerson[] = Object.entries(cast).map(([key, [name, role, teams]]) => ({
  key,
  name,
  email: `${key}@halden.example`,
  role,
  teams,
}));
