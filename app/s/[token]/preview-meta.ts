import type { Locale } from "@/lib/domain/locale";
import { previewAddress } from "@/lib/domain/share-codes";
import { env } from "@/lib/env";

/** What the head of a shared document tells a messenger of its preview image; whether that shows anything is decided when it is asked for. */
export function previewMeta(token: string, locale: Locale, alt: string): { url: string; image: string; alt: string } {
  const address = `${env().url}/s/${token}`;
  return { url: address, image: previewAddress({ address, locale }), alt };
}
