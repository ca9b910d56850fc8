import type { FigureFormat } from "@/lib/domain/export/figure";
import { fileName } from "@/lib/domain/export/file-name";
import { asOnPaper } from "../explore/on-paper";
import { type DrawnFigure, drawFigure } from "./draw-figure";

export type FigureWords = {
  /** Of whom the figure speaks; its file is called by it and by the figure's title. */
  readonly subject: string;
  /** What stands at the foot of the picture: of whom, of which day. */
  readonly stamp: string;
  /** Where it is noted that a figure was saved. */
  readonly notedAt: string;
};

/** Saves a figure as it is seen, as a drawing or as an image of twice its size. */
export async function saveFigure(figure: HTMLElement, format: FigureFormat, words: FigureWords): Promise<void> {
  const drawn = asOnPaper(() => drawFigure(figure, words.stamp));
  if (drawn === null) return;
  const blob = format === "svg" ? new Blob([drawn.svg], { type: "image/svg+xml" }) : await imageOf(drawn);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = fileName([words.subject, drawn.title], format);
  link.click();
  note(figure.id, format, words.notedAt);
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Neither waits for an answer nor minds one: the figure is saved. */
function note(figure: string, format: FigureFormat, at: string): void {
  navigator.sendBeacon(at, new Blob([JSON.stringify({ figure, format })], { type: "application/json" }));
}

const scale = 2;

async function imageOf({ svg, width, height }: DrawnFigure): Promise<Blob> {
  const image = new Image();
  // an image sees no font of the page: it brings its own
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace("<defs>", `<defs>${await typeface()}`))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("the image is too large")) : resolve(blob)), "image/png"),
  );
}

async function typeface(): Promise<string> {
  const answer = await fetch("/fonts/instrument-sans-5.3.0.woff2");
  if (!answer.ok) return "";
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const encoded = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `<style>@font-face{font-family:"Instrument Sans";font-weight:400 700;font-stretch:75% 100%;src:url(data:font/woff2;base64,${encoded})}</style>`;
}
