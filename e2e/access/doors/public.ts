import { action, type Door, page, readRoute } from "../door";

// anonymous link viewer member team-member manager admin owner stranger
export const publicDoors: readonly Door[] = [
  page("/", "200 200 200 200 200 200 200 200 200"),
  page("/levels", "200 200 200 200 200 200 200 200 200"),
  page("/levels/[framework]", "200 200 200 200 200 200 200 200 200"),
  page("/o", "sign-in sign-in 307 307 307 307 307 307 307"),
  readRoute("GET /api/health", "200 200 200 200 200 200 200 200 200"),
  readRoute("GET /api/ready", "200 200 200 200 200 200 200 200 200"),
  readRoute("GET /s/[token]", "200 200 200 200 200 200 200 200 200"),
  action("actions.ts#setLocale", "/o", "done done done done done done done done done", {
    fields: () => ({ locale: "en" }),
  }),
  action("actions.ts#setTheme", "/o", "done done done done done done done done done", {
    fields: () => ({ theme: "light" }),
  }),
  action("actions.ts#signOut", "/o", "done done done done done done done done done"),
];
