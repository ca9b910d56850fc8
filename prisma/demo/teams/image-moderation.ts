import { link, met, notApplicable, notMet, partly, type TeamHistory } from "../history";

export const imageModeration: TeamHistory = {
  name: "Image Moderation",
  slug: "image-moderation",
  group: "Support",
  lead: "silje.vik",
  target: { level: 3, due: [-13, 10] },
  description: "Screens customer photos in reviews before anybody sees them.",
  baseline: {
    met: ["training-code-versioned", "service-change-ci", "service-health-monitored"],
    partly: ["pipeline-deploys-model", "data-extraction-automated", "service-code-reviewed"],
  },
  chapters: [
    {
      at: [25, 13],
      by: "silje.vik",
      answers: {
        "pipeline-deploys-model": partly(
          "CLIP head goes by pipeline, the block list of hashes by a cron on somebody's VM.",
        ),
        "model-smoke-test": notMet("Nobody wants those pictures in CI, so there is no test."),
        "delivery-owner-named": notMet("The founder of this service left for a start-up."),
        "service-health-monitored": met(
          "Uploads stuck for five minutes ring the moderator lead.",
          link("Stuck upload alert", "grafana", "alerting/moderation-stuck"),
        ),
      },
    },
    {
      at: [22, 21],
      by: "silje.vik",
      answers: {
        "delivery-owner-named": met(
          "Mine now, with Document Understanding's Wei as stand-in.",
          link("Handover of the moderation pipeline", "wiki", "moderation/handover"),
        ),
        "service-code-reviewed": met("Prompts and cut-offs used to be edited live, now they are merge requests."),
        "serving-version-known": met("Label Studio tasks show which head judged the picture."),
      },
    },
    {
      at: [19, 8],
      by: "silje.vik",
      answers: {
        "pipeline-deploys-model": met(
          "Hash list is packaged with the head.",
          link("Package with head and hash list", "ci", "moderation/package"),
        ),
        "model-smoke-test": met("Forty synthetic images of mannequins and ketchup do the job."),
        "one-step-rollback": partly("Two steps: head, then cut-offs."),
      },
    },
    {
      at: [16, 18],
      by: "silje.vik",
      answers: {
        "one-step-rollback": met("Cut-offs travel inside the package, so a single revert covers it; done twice."),
        "service-integration-tests": met(
          "Mannequins are uploaded through the true API, verdicts compared.",
          link("Mannequin upload suite", "ci", "moderation/mannequins"),
        ),
        "training-infra-managed": met("Using the Ray cluster next door."),
        "data-extraction-automated": partly("Appeals are exported, moderators' verdicts get copied over on request."),
      },
      skipped: ["service-change-ci", "training-code-versioned"],
    },
    {
      at: [13, 2],
      by: "silje.vik",
      answers: {
        "data-extraction-automated": met("Verdict table is replicated every hour."),
        "data-processing-automated": met("Blur, crop and dedupe run as a Ray step, with perceptual hashes kept."),
        "training-runs-tracked": met(
          "Sweeps land in MLflow with confusion matrices by policy class.",
          link("Sweep of forty heads", "mlflow", "experiments/moderation-sweep"),
        ),
      },
    },
    {
      at: [10, 15],
      by: "silje.vik",
      answers: {
        "model-registry": met(
          "Heads are pulled by registry version, one line in the Helm chart.",
          link("Registry of moderation heads", "mlflow", "models/moderation-head"),
        ),
        "retrain-without-code-change": met("Policy edition and date range go in as flags."),
        "evaluation-report-per-run": partly("Fixed set for nudity and violence, self-harm is judged by looking."),
        "training-one-trigger": partly("Copied the neighbours' Ray templates; dedupe is not in the chain yet."),
      },
      skipped: ["serving-version-known", "delivery-owner-named"],
    },
    {
      at: [7, 23],
      by: "silje.vik",
      answers: {
        "evaluation-report-per-run": met(
          "Self-harm got its fixed set, built with the clinic's advice; moderators vote on each candidate.",
          link("How the third fixed set was built", "docs", "moderation/fixed-set-three"),
        ),
        "training-one-trigger": met("Dedupe joined, 38 minutes from verdict table to head."),
        "model-reproducible": met(
          "Frozen verdict snapshots; a rebuilt head disagreed on 3 of 5,000.",
          link("Three disagreements of the rebuilt head", "mlflow", "runs/moderation-rebuild"),
        ),
        "experiment-code-to-jobs": met("Sara, our scientist, retrained during my leave."),
        "lineage-deployment-to-data": partly("Helm to registry to run, and there the chain stops."),
      },
      blank: ["drift-watched", "release-cycle-short"],
    },
    {
      at: [4, 11],
      by: "silje.vik",
      answers: {
        "lineage-deployment-to-data": met(
          "Run stores the snapshot name, so an appeal can be followed down to the training picture's hash.",
          link("Appeal followed to its hashes", "wiki", "moderation/appeal-trace"),
        ),
        "pipeline-code-tested": met("Thousand-picture chain in CI, all mannequins again."),
        "same-features-train-serve": notApplicable("CLIP gets the picture itself and we add nothing to it."),
        "validation-gate-automatic": partly(
          "Recall floors per policy class exist; the moderator lead may wave one through.",
          link("Recall floors by policy class", "git", "moderation/heads/-/blob/floors.yaml"),
        ),
      },
      skipped: ["training-infra-managed", "model-smoke-test"],
      blank: ["drift-watched", "release-cycle-short", "one-workflow"],
    },
    {
      at: [1, 18],
      by: "silje.vik",
      answers: {
        "same-features-train-serve": notApplicable(
          "There is no feature code, the encoder reads raw images on both sides.",
        ),
        "release-contract-tests": met(
          "Verdict schema, VRAM and 250 ms per picture are checked in the serving image.",
          link("Serving image contract, head 23", "ci", "moderation/contract-23"),
        ),
        "validation-gate-automatic": partly(
          "Waved through once this quarter, for a head that was better on everything but memes.",
        ),
        "pipeline-failures-alerted": notMet("Ray's dashboard is open on my second screen, that is the alert."),
        "production-data-collected": partly(
          "Borderline verdicts are stored for 30 days, clear ones are deleted at once by policy.",
        ),
        "one-step-rollback": met(
          "Revert of head 22 took 70 seconds, beach photos were getting blocked.",
          link("Beach photo revert", "oncall", "incidents/moderation-beach", 9),
        ),
        "model-metrics-monitored": notMet("Appeal rate would be the obvious stand-in and nobody has had time."),
        "service-health-monitored": met(
          "Median queue is 1.4 seconds, alert untouched since the handover.",
          link("Upload queue, last quarter", "grafana", "d/moderation-queue", 3),
        ),
        "training-one-trigger": met(
          "Down to 31 minutes with the new GPUs.",
          link("Thirty-one minute run", "ray", "jobs/moderation-31"),
        ),
      },
      skipped: ["service-code-reviewed", "data-processing-automated"],
      blank: ["drift-watched", "release-cycle-short", "one-workflow", "platform-reused", "joint-pipeline-link"],
    },
  ],
};
