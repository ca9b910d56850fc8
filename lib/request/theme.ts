import { cookies } from "next/headers";
import { currentViewer } from "./session";

/** The cookie that the theme switch sets. */
export const themeCookie = "ascent.theme";

/** The theme that somebody chose: the person's setting, else the switch's cookie; null follows the system. */
export async function requestTheme(): Promise<"light" | "dark" | null> {
  const [jar, viewer] = await Promise.all([cookies(), currentViewer().catch(() => null)]);
  const chosen = viewer === null ? jar.get(themeCookie)?.value : viewer.theme;
  return chosen === "light" || chosen === "dark" ? chosen : null;
}
