import { createHash } from "node:crypto";
import type { Still } from "@/components/charts/part";
import { StillPart } from "@/components/ui/still-part";
import { keepRecent } from "@/lib/domain/recent";

const kept = keepRecent<string>(2000);

/**
 * What finishes the parts of a page that no script touches: they go to the browser as HTML instead of a tree that is rendered twice and sent twice.
 * `madeFrom` is all that the parts are drawn from; parts of the same name made from the same are drawn once and kept, the last 2000 of them.
 */
export async function stillOf(madeFrom: unknown): Promise<Still> {
  // a static import of the renderer does not build beside server components
  const { renderToStaticMarkup } = await import("react-dom/server");
  const key = createHash("sha256").update(JSON.stringify(madeFrom)).digest("base64url");
  return (name, drawn) => {
    const place = `${key} ${name}`;
    const html = kept.get(place) ?? renderToStaticMarkup(drawn);
    kept.set(place, html);
    return <StillPart html={html} />;
  };
}
