// Loaded before the server: ends it when the process that started it is gone, even by kill -9.
process.on("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 10_000).unref();
});
// The channel itself shall not keep the server alive once it has closed its port.
process.channel?.unref();
