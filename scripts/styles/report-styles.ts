import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";

// The stylesheet of the share documents as a module: they carry it in their one <style>, whose hash their policy names.
const source = path.resolve("app/s/share.css");
const target = path.resolve("generated/report-style.ts");

const { css } = await postcss([tailwind({ optimize: { minify: true } })]).process(readFileSync(source, "utf8"), {
  from: source,
});
const hash = `sha256-${createHash("sha256").update(css).digest("base64")}`;

mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(
  target,
  `// Made by scripts/styles/report-styles.ts.\nexport const reportStyle = ${JSON.stringify(css)};\nexport const reportStyleHash = ${JSON.stringify(hash)};\n`,
);
console.log(`${path.relative(".", target)}: ${Math.ceil(css.length / 1000)} kB`);
