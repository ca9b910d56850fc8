import type { Door } from "../door";
import { accountDoors } from "./account";
import { assessmentDoors } from "./assessments";
import { exportDoors } from "./exports";
import { portfolioDoors } from "./portfolio";
import { publicDoors } from "./public";
import { settingsDoors } from "./settings";
import { shareDoors } from "./share";
import { teamDoors } from "./teams";

/** The access matrix: every door of the product against every standing. */
export const doors: readonly Door[] = [
  ...publicDoors,
  ...accountDoors,
  ...teamDoors,
  ...portfolioDoors,
  ...assessmentDoors,
  ...settingsDoors,
  ...shareDoors,
  ...exportDoors,
];
