import { createServer } from "node:net";
import { say } from "./progress.mjs";
import { Refusal } from "./refusal.mjs";

/** The port of the web server: the one asked for or a refusal, and without a wish the first free one from 3000 on. */
export async function chooseWebPort({ host, port, isPortAsked }) {
  const problem = await whyNot(port, host);
  if (problem === null) return port;
  if (problem === "EACCES") throw new Refusal(`PORT ${port} may not be used by this user: set PORT to 1024 or more.`);
  if (problem !== "EADDRINUSE")
    throw new Refusal(`HOST ${host} cannot be listened on (${problem}): set HOST to an address of this machine.`);
  if (isPortAsked)
    throw new Refusal(`PORT ${port} is taken by another program. Stop that program, or set PORT to another number.`);
  const free = await nextFree(port + 1, host);
  say("port", `${port} is taken by another program; using ${free}. Set PORT to choose one.`);
  return free;
}

/** Whether nothing listens on the port of this machine. */
export async function isFree(port) {
  return (await whyNot(port, "127.0.0.1")) === null;
}

/** The first free port from `first` on. */
export async function nextFree(first, host = "127.0.0.1") {
  for (let port = first; port < first + 200; port += 1) if ((await whyNot(port, host)) === null) return port;
  throw new Refusal(`No port between ${first} and ${first + 200} is free.`);
}

/** For loopback both families count: a browser may take `localhost` for either. Null, or the system's error code. */
async function whyNot(port, host) {
  const hosts = host === "127.0.0.1" || host === "localhost" ? ["127.0.0.1", "::1"] : [host];
  const answers = await Promise.all(hosts.map((each) => listenProblem(port, each)));
  // A machine without IPv6 has nobody listening there either.
  return answers.find((code, index) => code !== null && !(index > 0 && code !== "EADDRINUSE")) ?? null;
}

function listenProblem(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
