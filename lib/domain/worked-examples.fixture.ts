import type { AnswerValue } from "./answer";
import { answersTo, deliveredFramework } from "./content.fixture";

const framework = deliveredFramework("mlops-levels");

type Example = {
  name: string;
  answers: ReadonlyMap<string, AnswerValue>;
  level: number;
  progress: string;
  fraction: [halfPoints: number, applicable: number];
  /** Capability level, with the evidenced level where it differs. */
  capabilities: Record<string, [level: number, evidenced?: number]>;
  azure: [level: number, progress: string];
  google: [level: number, progress: string];
};

const upTo = (level: number, more: Record<string, AnswerValue> = {}) =>
  answersTo(framework, (criterion) => more[criterion.id] ?? (criterion.level <= level ? "met" : "not-met"));

const allAt = (level: number, value: AnswerValue): Record<string, AnswerValue> =>
  Object.fromEntries([...answersTo(framework, () => value)].filter(([id]) => levelOf.get(id) === level));

const levelOf = new Map(
  framework.capabilities.flatMap(({ criteria }) => criteria.map(({ id, level }) => [id, level] as const)),
);

/** The six worked examples of `frameworks/README.md` with their readings. */
export const workedExamples: Example[] = [
  {
    name: "1. All manual",
    answers: upTo(0),
    level: 0,
    progress: "0.00",
    fraction: [0, 10],
    capabilities: {
      data: [1, 0],
      training: [0],
      validation: [0],
      release: [0],
      service: [0],
      monitoring: [0],
      retraining: [1, 0],
      people: [0],
    },
    azure: [0, "0.00"],
    google: [0, "0.00"],
  },
  {
    name: "2. A DevOps team that has begun with training",
    answers: upTo(1, { "data-extraction-automated": "met", "training-infra-managed": "partly" }),
    level: 1,
    progress: "1.15",
    fraction: [3, 10],
    capabilities: {
      data: [1, 0],
      training: [1],
      validation: [1],
      release: [1],
      service: [2, 1],
      monitoring: [2, 1],
      retraining: [1, 0],
      people: [1],
    },
    azure: [1, ""],
    google: [0, ""],
  },
  {
    name: "3. One gap at the bottom",
    answers: upTo(4, { "one-step-rollback": "partly" }),
    level: 0,
    progress: "0.95",
    fraction: [19, 10],
    capabilities: {
      data: [4],
      training: [4],
      validation: [4, 3],
      release: [0],
      service: [4, 3],
      monitoring: [4],
      retraining: [4],
      people: [4],
    },
    azure: [3, "3.93"],
    google: [2, "2.00"],
  },
  {
    name: "4. Criteria that do not apply",
    answers: upTo(3, {
      "same-features-train-serve": "not-applicable",
      "release-contract-tests": "not-applicable",
      "pipeline-code-tested": "partly",
      "beats-current-model": "partly",
      "no-hands-data-to-production": "not-met",
    }),
    level: 2,
    progress: "2.77",
    fraction: [14, 9],
    capabilities: {
      data: [3, 2],
      training: [2],
      validation: [2],
      release: [2],
      service: [4, 1],
      monitoring: [3],
      retraining: [3, 2],
      people: [3],
    },
    azure: [2, "2.68"],
    google: [0, "0.30"],
  },
  {
    name: "5. A level with nothing applicable",
    answers: upTo(2, {
      ...allAt(3, "not-applicable"),
      "production-data-collected": "met",
      "modular-pipeline": "met",
      "model-metrics-monitored": "met",
      "performance-alerts": "met",
      "drift-watched": "met",
      "one-workflow": "met",
    }),
    level: 3,
    progress: "3.42",
    fraction: [12, 14],
    capabilities: {
      data: [3, 2],
      training: [4],
      validation: [4, 2],
      release: [3, 2],
      service: [4, 1],
      monitoring: [4],
      retraining: [3, 2],
      people: [3, 2],
    },
    azure: [2, "2.83"],
    google: [0, "0.50"],
  },
  {
    name: "6. One step from the top",
    answers: upTo(4, { "retrain-starts-itself": "partly" }),
    level: 3,
    progress: "3.96",
    fraction: [27, 14],
    capabilities: {
      data: [4],
      training: [4],
      validation: [4, 3],
      release: [4],
      service: [4, 3],
      monitoring: [4],
      retraining: [3, 2],
      people: [4],
    },
    azure: [3, "3.93"],
    google: [0, "0.90"],
  },
];
