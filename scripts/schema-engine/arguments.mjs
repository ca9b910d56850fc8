/** The words that Prisma gives its engine: `{ url, models, command, isVersion }`. */
export function readArguments(words) {
  const read = { url: null, models: [], command: null, isVersion: words.includes("--version") };
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (word === "--datasource") read.url = JSON.parse(next).url;
    if (word === "--datamodels" || word === "--datamodel") read.models.push(next);
    if (word === "cli") read.command = next;
  });
  return read;
}
