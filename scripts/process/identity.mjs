import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** When a process began, as an opaque text; empty when there is no such process. A pid alone is given to others again. */
export function startOf(pid) {
  if (process.platform === "linux") {
    try {
      // The command's name may hold spaces and brackets: what follows the last bracket is regular.
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const isZombie = fields[0] === "Z";
      return isZombie ? "" : `${bootId()}:${fields[19]}`;
    } catch {
      return "";
    }
  }
  if (process.platform === "win32") return exists(pid) ? "unknown" : "";
  return spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() ?? "";
}

/** Whether the process that had this pid at that time still runs. */
export function isSameProcess({ pid, started }) {
  return Number.isInteger(pid) && started !== "" && startOf(pid) === started;
}

/** The command line of a process, words joined by spaces; empty when it cannot be seen. */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    if (process.platform === "linux" || process.platform === "win32") return "";
    return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() ?? "";
  }
}

/** The parent of a process; 0 when it cannot be seen. */
export function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return 0;
  }
}

function bootId() {
  return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
}

function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
