import { ImageResponse } from "next/og";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/domain/locale";
import { reportWords } from "@/lib/request/report-words";
import type { Gist } from "../gist";
import { ComparisonPicture, NeutralPicture, PreviewPicture } from "./picture";
import { SmallPicture } from "./small-picture";
import { drawable, fontFamily, type Typefaces, typefacesFor } from "./typefaces";

/** The size that messengers ask for. */
const size = { width: 1200, height: 630 };

/** The preview image of a shared document as PNG: nothing is fetched for it, whatever its texts are. */
export async function drawPreview(gist: Gist, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const { format, t } = reportWords(locale);
  const { name, owner, asOf, level, provisional, levelName, picture, sides, sentence } = gist;
  const words = {
    name,
    owner,
    asOf: asOf === null ? "" : t("preview.asOf", { date: format.date(asOf, "long") }),
    value: level === null ? "–" : format.number(level),
    levelWords: levelWords(gist, locale),
    levelName: provisional ? t("preview.provisional", { name: levelName }) : levelName,
  };
  const typefaces = await typefacesFor([...Object.values(words), sentence, ...sides.map((side) => side.value)]);
  const written = (text: string) => drawable(text, typefaces);
  const about = { name: written(words.name), owner: written(words.owner), asOf: written(words.asOf) };
  if (sides.length > 0) {
    const levels = sides.map((side) => ({ level: side.level, value: written(side.value) }));
    return draw(<ComparisonPicture {...about} sides={levels} sentence={written(sentence)} />, typefaces);
  }
  return draw(
    <PreviewPicture
      {...about}
      value={written(words.value)}
      level={level}
      levelWords={written(words.levelWords)}
      levelName={written(words.levelName)}
    >
      {picture !== null && <SmallPicture picture={picture} />}
    </PreviewPicture>,
    typefaces,
  );
}

function levelWords({ asOf, level, isMedian, highest }: Gist, locale: Locale): string {
  const { format, t } = reportWords(locale);
  if (asOf === null) return t("sentence.none");
  if (level === null) return t("noLevel");
  if (isMedian) return t("preview.median", { median: format.number(level) });
  return t("readings.level", { level, highest });
}

/** The image of a link that shows nothing of itself; made once in each language. */
export function drawNeutral(locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const made = neutral.get(locale) ?? makeNeutral(locale);
  neutral.set(locale, made);
  return made;
}

const neutral = new Map<Locale, Promise<Uint8Array<ArrayBuffer>>>();

async function makeNeutral(locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const words = reportWords(locale).t("preview.neutral");
  return draw(<NeutralPicture words={words} />, await typefacesFor([words]));
}

async function draw(picture: ReactNode, { fonts }: Typefaces): Promise<Uint8Array<ArrayBuffer>> {
  const element = <div style={{ display: "flex", width: "100%", height: "100%", fontFamily }}>{picture}</div>;
  return new Uint8Array(await new ImageResponse(element, { ...size, fonts }).arrayBuffer());
}
