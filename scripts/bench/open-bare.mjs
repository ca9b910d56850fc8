import { spawn } from "node:child_process";
import path from "node:path";
import { nextFree } from "../process/ports.mjs";
import { isUp } from "../server/launch.mjs";

/** Starts the bare app; its `/hello` answers where ours has `/api/health`. */
export async function openBare(folder, databaseUrl, later) {
  const port = await nextFree(3500);
  const child = spawn(process.execPath, [path.join(folder, "server.js")], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      HOSTNAME: "127.0.0.1",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  later(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  const url = `http://127.0.0.1:${port}`;
  await isUp({ ended }, url, "/hello");
  return { url, pid: child.pid };
}
