import { criteriaOf, type Framework, type Mapping } from "./framework";

/** Where in a file a fault is, and what is wrong. */
export type Fault = { path: string; problem: string };

/** What a schema cannot see in a framework: key and file name agree, levels stand in order, keys and ids are unique (ids also among the other frameworks), criteria stand at known levels and name known sources. */
export function checkFramework(framework: Framework, file: string, others: readonly Framework[]): Fault[] {
  return [...checkKeys(framework, file, others), ...checkLevels(framework), ...checkCriteria(framework, others)];
}

/** What a schema cannot see in a mapping: its frameworks are loaded, each criterion of the first is mapped, and each id that it names exists. */
export function checkMapping(mapping: Mapping, frameworks: readonly Framework[]): Fault[] {
  const idsOf = new Map(frameworks.map((one) => [one.key, new Set(criteriaOf(one).map(({ id }) => id))] as const));
  const from = idsOf.get(mapping.from);
  if (from === undefined) return [{ path: "mapping.from", problem: `no framework "${mapping.from}"` }];
  const faults: Fault[] = mapping.to.flatMap((key, index) =>
    idsOf.has(key) ? [] : [{ path: `mapping.to[${index}]`, problem: `no framework "${key}"` }],
  );
  for (const id of from) {
    if (!(id in mapping.criteria)) faults.push({ path: "mapping.criteria", problem: `"${id}" is not mapped` });
  }
  for (const [source, targets] of Object.entries(mapping.criteria)) {
    const path = `mapping.criteria.${source}`;
    if (!from.has(source)) faults.push({ path, problem: `no such criterion in "${mapping.from}"` });
    for (const [key, ids] of Object.entries(targets)) {
      if (!mapping.to.includes(key)) faults.push({ path: `${path}.${key}`, problem: `"${key}" is not in mapping.to` });
      else
        ids.forEach((id, index) => {
          if (idsOf.get(key)?.has(id)) return;
          faults.push({ path: `${path}.${key}[${index}]`, problem: `no criterion "${id}" in "${key}"` });
        });
    }
  }
  return faults;
}

function checkKeys({ key, sources, capabilities }: Framework, file: string, others: readonly Framework[]): Fault[] {
  const faults = [...repeated(sources, "framework.sources"), ...repeated(capabilities, "framework.capabilities")];
  const name = file
    .split("/")
    .at(-1)
    ?.replace(/\.ya?ml$/, "");
  if (name !== key) faults.push({ path: "framework.key", problem: `"${key}" is not the file's name` });
  if (others.some((other) => other.key === key)) {
    faults.push({ path: "framework.key", problem: `"${key}" is also the key of another file` });
  }
  return faults;
}

function checkLevels({ levels }: Framework): Fault[] {
  return levels.flatMap((level, index) => {
    if (level.value === index) return [];
    return [{ path: `framework.levels[${index}].value`, problem: `is ${level.value}, but ${index} comes here` }];
  });
}

function checkCriteria(framework: Framework, others: readonly Framework[]): Fault[] {
  const taken = new Set(others.flatMap((other) => criteriaOf(other).map(({ id }) => id)));
  const sourceKeys = new Set(framework.sources.map(({ key }) => key));
  const highest = framework.levels.length - 1;
  const faults: Fault[] = [];
  framework.capabilities.forEach((capability, outer) => {
    capability.criteria.forEach(({ id, level, sources }, inner) => {
      const path = `framework.capabilities[${outer}].criteria[${inner}]`;
      if (taken.has(id)) faults.push({ path: `${path}.id`, problem: `"${id}" is used twice` });
      taken.add(id);
      if (level > highest) faults.push({ path: `${path}.level`, problem: `is ${level}, the highest is ${highest}` });
      sources.forEach(({ key }, index) => {
        if (sourceKeys.has(key)) return;
        faults.push({ path: `${path}.sources[${index}].key`, problem: `no source "${key}" in framework.sources` });
      });
    });
  });
  return faults;
}

function repeated(entries: readonly { key: string }[], path: string): Fault[] {
  return entries.flatMap(({ key }, index) => {
    if (entries.findIndex((entry) => entry.key === key) === index) return [];
    return [{ path: `${path}[${index}].key`, problem: `"${key}" is used twice` }];
  });
}
