import { describe, expect, test } from "vitest";
import { widthAtMost } from "@/components/report/text-width";
import { deliveredFramework } from "@/lib/domain/content.fixture";
import { localized } from "@/lib/domain/framework";
import { bandLines, nameRoom } from "./band-name";
import { trendBoxes } from "./box";

const frameworks = ["mlops-levels", "azure-mlops", "google-mlops"].map((key) => deliveredFramework(key));

describe.each(["wide", "document"] as const)("beside the chips of the drawing that is %s", (size) => {
  const room = nameRoom(trendBoxes[size]);

  test.each(["en", "zh"] as const)("every name of a level stays within the drawing, whole (%s)", (locale) => {
    for (const { levels } of frameworks) {
      for (const { name } of levels) {
        const lines = bandLines(localized(name, locale), room);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(lines.join(" ").replaceAll(" ", "")).toBe(localized(name, locale).replaceAll(" ", ""));
        for (const line of lines) expect(widthAtMost(line, 12)).toBeLessThanOrEqual(room);
      }
    }
  });
});

test("a name is broken between words nearest its middle, without any between two characters, and not where it has room", () => {
  expect(bandLines("Automated deployment", 131)).toEqual(["Automated", "deployment"]);
  expect(bandLines("有 DevOps，无 MLOps", 135)).toEqual(["有 DevOps，无 MLOps"]);
  expect(bandLines("Automated deployment", 143)).toEqual(["Automated deployment"]);
  expect(bandLines("自动化训练与部署的完整闭环阶段", 131)).toEqual(["自动化训练与部署", "的完整闭环阶段"]);
});
