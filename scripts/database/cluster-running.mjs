import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { commandOf, startOf } from "../process/identity.mjs";
import { Refusal } from "../process/refusal.mjs";
import { superuserUrl, withConnection } from "./connection.mjs";

/**
 * The port of the server that runs on this data folder, or null. What postmaster.pid says counts only when its process
 * is our server: the number may since have gone to another program, and then PostgreSQL itself would refuse to start.
 */
export async function findRunning({ data, password }) {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const note = readNote(data);
    if (!note) return null;
    if (!isServer(note.pid, data)) {
      rmSync(path.join(data, "postmaster.pid"), { force: true });
      return null;
    }
    const state = await ask(superuserUrl(note.port, password), data);
    if (state === "ours") return note.port;
    if (state === "locked")
      throw new Refusal(
        `A PostgreSQL (process ${note.pid}) runs on ${data} with another password than secrets.json holds. Stop it, or restore that file.`,
      );
    if (Date.now() > deadline)
      throw new Refusal(
        `The PostgreSQL in ${data} (process ${note.pid}) does not answer. End that process and start again.`,
      );
    await sleep(200);
  }
}

/** The process of the server on a data folder, or null; asks the operating system alone, so that it can be asked every second. */
export function serverProcess(data) {
  const note = readNote(data);
  return note !== null && isServer(note.pid, data) ? note.pid : null;
}

/** Line 1 of the file is the process, line 4 the port. */
function readNote(data) {
  const file = path.join(data, "postmaster.pid");
  if (!existsSync(file)) return null;
  const [pid, , , port] = readFileSync(file, "utf8").split("\n");
  return { pid: Number(pid), port: Number(port) };
}

function isServer(pid, data) {
  if (startOf(pid) === "") return false;
  try {
    return realpathSync(readlinkSync(`/proc/${pid}/cwd`)) === realpathSync(data);
  } catch {
    return commandOf(pid).includes(data) || process.platform === "win32";
  }
}

async function ask(url, data) {
  try {
    const folder = await withConnection(
      url,
      async (client) => (await client.query("SHOW data_directory")).rows[0].data_directory,
    );
    return realpathSync(folder) === realpathSync(data) ? "ours" : "other";
  } catch (error) {
    return error.code === "28P01" ? "locked" : "not yet";
  }
}
