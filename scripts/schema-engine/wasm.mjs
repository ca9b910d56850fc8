import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The schema engine over a database, `models` being pairs of path and text. */
export async function loadEngine(models, adapter) {
  // Without this a panic of the engine shows as a type error of the loader.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => process.stderr.write(`${message}\n`) };
  const binding = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = new URL("schema_engine_bg.wasm", import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const { instance } = await WebAssembly.instantiate(readFileSync(fileURLToPath(file)), {
    "./schema_engine_bg.js": binding,
  });
  binding.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return binding.SchemaEngine.new({ datamodels: models }, () => {}, adapter);
}
