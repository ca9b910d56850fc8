import type { Door } from "../door";
import { publicDoors } from "./public";
import { shareDoors } from "./share";

/** The access matrix: every door of the product against every standing. */
export const doors: readonly Door[] = [...publicDoors, ...shareDoors];
