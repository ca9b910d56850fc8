import { link, met, notApplicable, notMet, partly, type TeamHistory } from "../history";

export const documentUnderstanding: TeamHistory = {
  name: "Document Understanding",
  slug: "document-understanding",
  group: "Support",
  lead: "silje.vik",
  target: { level: 3, due: [-4, 20] },
  description: "Reads invoices, customs papers and complaint letters in seven languages.",
  baseline: {
    met: [
      "training-code-versioned",
      "model-smoke-test",
      "pipeline-deploys-model",
      "serving-version-known",
      "service-change-ci",
      "service-code-reviewed",
      "service-health-monitored",
      "delivery-owner-named",
      "one-step-rollback",
      "service-integration-tests",
    ],
    partly: ["training-runs-tracked"],
  },
  chapters: [
    {
      at: [34, 21],
      by: "silje.vik",
      answers: {
        "data-extraction-automated": notMet(
          "Annotators export from Label Studio and drop a zip into a bucket, usually on Fridays.",
        ),
        "training-infra-managed": partly(
          "Two A100 hosts with a sign-up sheet; they were left running for 19 days once.",
          link("GPU host bill with the 19 idle days", "wiki", "docs-ai/gpu-bill"),
        ),
        "model-registry": notMet("Checkpoints are shared as paths in chat."),
        "one-step-rollback": met("Triton keeps the former model loaded, so going back is a config reload."),
      },
    },
    {
      at: [31, 15],
      by: "wei.zhang",
      answers: {
        "training-infra-managed": met(
          "Hosts were handed back. Ray on the shared cluster gives us GPUs by the job.",
          link("GPU hours by job", "grafana", "d/docs-ai-gpu-hours"),
        ),
        "training-runs-tracked": met("Callback in the base trainer; 100 % of runs since it was merged."),
      },
    },
    {
      at: [28, 8],
      by: "wei.zhang",
      answers: {
        "data-extraction-automated": partly("Invoices export over the Label Studio API, letters are still a zip."),
        "data-processing-automated": met("Page splitting, OCR and box alignment are one Ray workflow."),
        "evaluation-report-per-run": partly("Field F1 for invoices is fixed, each scientist picks their own letters."),
      },
      skipped: ["serving-version-known", "delivery-owner-named", "service-health-monitored"],
    },
    {
      at: [25, 20],
      by: "silje.vik",
      answers: {
        "data-extraction-automated": met(
          "All seven languages come through the export job, including what the annotators rejected.",
          link("Annotation export, nightly runs", "ray", "jobs/annotation-export"),
        ),
        "model-registry": met(
          "Triton's model repository is filled from MLflow and from nowhere else.",
          link("Sync from MLflow to Triton", "ci", "docs-ai/triton-sync"),
        ),
      },
    },
    {
      at: [22, 6],
      by: "silje.vik",
      answers: {
        "evaluation-report-per-run": met(
          "800 letters were locked away as a common test set, and Silje records yes or no on the run.",
          link("Locked letter set, description", "wiki", "docs-ai/locked-letters"),
        ),
        "retrain-without-code-change": met("Annotation cut-off and language list are job parameters."),
        "model-reproducible": partly("A rebuild differed by four points: the CUDA image had not been pinned."),
      },
    },
    {
      at: [19, 12],
      by: "wei.zhang",
      answers: {
        "model-reproducible": met(
          "Image digests are pinned and the second rebuild was within 0.2 points of field F1.",
          link("Second rebuild of the invoice reader", "mlflow", "runs/docs-invoice-rebuild-2"),
        ),
        "training-one-trigger": partly("OCR has to be started by itself because it needs a different cluster."),
        "same-features-train-serve": partly(
          "Box normalisation differs between trainer and service by one rounding rule.",
        ),
      },
      skipped: ["service-code-reviewed", "data-processing-automated"],
    },
    {
      at: [15, 17],
      by: "wei.zhang",
      answers: {
        "training-one-trigger": met("Ray runs OCR on CPU nodes of the same cluster, so one submit is enough."),
        "experiment-code-to-jobs": met(
          "Both scientists submit from the template; Wei reviews, but does not start anything for them.",
          link("Job template with its first scientist run", "git", "docs-ai/job-template"),
        ),
        "lineage-deployment-to-data": partly(
          "Run and commit are on the Triton model, the annotation cut-off is only in a note.",
        ),
      },
    },
    {
      at: [12, 5],
      by: "silje.vik",
      answers: {
        "lineage-deployment-to-data": met(
          "The cut-off became a tag which the deploy job copies over.",
          link("Deploy job that copies the tag", "git", "docs-ai/deploy/-/blob/tags.py"),
        ),
        "pipeline-code-tested": partly("Tokenizer helpers have tests, the training loop has a prayer."),
        "joint-pipeline-link": partly("Platform built the path into Triton and we only use it."),
      },
    },
    {
      at: [8, 26],
      by: "silje.vik",
      answers: {
        "same-features-train-serve": notApplicable(
          "The new reader takes page images as they are; no feature is computed on either side any more.",
        ),
        "pipeline-code-tested": met(
          "Twelve-page overfit test on every merge, which fails on NaN or on a loss that will not fall.",
          link("Twelve-page overfit test", "ci", "docs-ai/overfit-12"),
        ),
        "pipeline-failures-alerted": partly("Ray failures reach the channel, hanging OCR nodes do not."),
      },
      skipped: ["training-runs-tracked", "model-registry", "model-smoke-test"],
    },
    {
      at: [4, 9],
      by: "wei.zhang",
      answers: {
        "same-features-train-serve": notApplicable("Pixels in, fields out, in the trainer as in Triton."),
        "release-contract-tests": met(
          "GPU memory, output schema and 1.8 seconds per page are asserted on the exact serving image.",
          link("Contract run on the serving image", "ci", "docs-ai/triton-contract", 8),
        ),
        "passed-model-handed-over": partly("A nightly job proposes the version, someone has to merge the proposal."),
        "validation-gate-automatic": partly(
          "F1 floors are in the repository; missing one adds a label and nothing else.",
        ),
      },
      skipped: ["evaluation-report-per-run"],
    },
    {
      at: [1, 12],
      by: "silje.vik",
      startedBy: "wei.zhang",
      answers: {
        "same-features-train-serve": notApplicable(
          "Unchanged since the switch to the image model, which receives the raw scan.",
        ),
        "deployment-self-triggered": partly(
          "Arrival of a model deploys to staging; production keeps its button until customs agrees.",
          link("Staging rollout begun by a new version", "argo", "applications/docs-staging/auto"),
        ),
        "beats-current-model": notMet(
          "Candidates are judged alone. Handwriting got worse in the last release and no check said so.",
        ),
        "no-hands-data-to-production": notMet("Two merges and one button, counted on the invoice release."),
        "joint-pipeline-link": partly("Wei now reviews platform's changes, platform does not review ours."),
        "service-health-monitored": met(
          "Queue age alert at 15 minutes replaced the useless CPU alert.",
          link("Queue age alert and the night it fired", "oncall", "incidents/docs-queue-age", 3),
        ),
        "drift-watched": notMet("A supplier changed its invoice layout and we heard of it from accounts payable."),
        "release-cycle-short": notMet("Five releases a year; customs review alone takes three weeks."),
        "one-step-rollback": met(
          "Reloaded the former letter reader during the handwriting complaint.",
          link("Letter reader reload, change ticket", "wiki", "docs-ai/letter-reload"),
        ),
        "platform-reused": partly("Image Moderation copied our Ray templates and then changed half of them."),
      },
      skipped: [
        "retrain-without-code-change",
        "training-code-versioned",
        "experiment-code-to-jobs",
        "serving-version-known",
        "model-reproducible",
      ],
    },
  ],
};
