import { link, met, notApplicable, notMet, partly, type TeamHistory } from "../history";

export const creditDecisioning: TeamHistory = {
  name: "Credit Decisioning",
  slug: "credit-decisioning",
  group: "Risk",
  lead: "lars.berg",
  target: { level: 3, due: [2, 1] },
  description: "Scorecards and a gradient-boosted model for instalment credit, under supervision of the regulator.",
  baseline: {
    met: [
      "training-code-versioned",
      "serving-version-known",
      "service-change-ci",
      "service-code-reviewed",
      "service-health-monitored",
      "delivery-owner-named",
      "service-integration-tests",
      "model-smoke-test",
      "pipeline-deploys-model",
    ],
    partly: ["one-step-rollback", "data-extraction-automated", "model-registry"],
  },
  chapters: [
    {
      at: [35, 22],
      by: "lars.berg",
      answers: {
        "one-step-rollback": partly("Policy demands two signatures and a ticket before a score may be reverted."),
        "evaluation-report-per-run": met(
          "The model risk template has been compulsory for eleven years: Gini, KS, stability, bias.",
          link("Model risk template, approved edition", "docs", "model-risk/template"),
        ),
        "data-processing-automated": notMet("Reject inference is done in SAS by one very patient colleague."),
      },
    },
    {
      at: [31, 19],
      by: "lars.berg",
      answers: {
        "one-step-rollback": met(
          "Model risk accepted a pre-signed reversal, so it is a single switch with the paperwork afterwards.",
          link("Pre-signed reversal, letter of approval", "docs", "model-risk/reversal-letter"),
        ),
        "data-extraction-automated": met(
          "Bureau files land by contract at five each morning.",
          link("Bureau delivery log", "databricks", "jobs/bureau-delivery"),
        ),
      },
    },
    {
      at: [28, 13],
      by: "lars.berg",
      answers: {
        "data-processing-automated": met(
          "SAS was ported to Spark over three months, with a reconciliation of 2.1 million rows.",
          link("Reconciliation of SAS and Spark", "docs", "credit/spark-reconciliation"),
        ),
        "training-runs-tracked": met(
          "Each fit is filed in MLflow with the name of the developer and of the challenger.",
        ),
        "model-registry": met("Inventory of the model risk office and MLflow are synchronised daily."),
      },
    },
    {
      at: [25, 7],
      by: "lars.berg",
      answers: {
        "training-infra-managed": met("Databricks jobs clusters, terminated by policy after 20 idle minutes."),
        "model-reproducible": met(
          "The regulator asked us to rebuild the model of the year before, and we did it in an afternoon.",
          link("Rebuild for the supervisor", "docs", "credit/supervisor-rebuild"),
        ),
        "training-one-trigger": partly("Bureau data, yes. Internal arrears have to be refreshed by treasury first."),
      },
      skipped: ["service-health-monitored", "serving-version-known"],
    },
    {
      at: [22, 11],
      by: "lars.berg",
      answers: {
        "training-one-trigger": met("Treasury agreed to a daily arrears table, so the workflow runs start to end."),
        "retrain-without-code-change": met("Observation window is a widget of the job."),
        "experiment-code-to-jobs": met(
          "Developers own their jobs, independent validators re-run them unaided.",
          link("Validator's own re-run", "databricks", "jobs/credit-fit/runs/validator"),
        ),
      },
    },
    {
      at: [19, 4],
      by: "lars.berg",
      answers: {
        "same-features-train-serve": met(
          "Feature logic is compiled to PMML once and that file is what both sides read.",
          link("PMML build with checksum", "ci", "credit/pmml-build"),
        ),
        "lineage-deployment-to-data": met(
          "A declined applicant's score leads to its data cut in two look-ups, as GDPR requests demand.",
        ),
      },
    },
    {
      at: [15, 25],
      by: "lars.berg",
      answers: {
        "validation-gate-automatic": partly(
          "Gini and stability limits are coded, and the committee may overrule them in either direction.",
        ),
        "pipeline-failures-alerted": notMet("A failed month-end run was discovered on the fourth working day."),
        "joint-pipeline-link": notMet(
          "Independence rules keep developers away from deployment, and nobody has asked whether they must.",
        ),
      },
      skipped: ["data-processing-automated", "training-runs-tracked", "delivery-owner-named", "model-smoke-test"],
    },
    {
      at: [12, 9],
      by: "lars.berg",
      answers: {
        "release-contract-tests": met(
          "Ten thousand archived applications are replayed; one differing decision stops the release.",
          link("Replay of archived applications", "ci", "credit/replay-10k", 12),
        ),
        "beats-current-model": partly(
          "Champion and challenger are compared to three decimals and then discussed for six weeks.",
        ),
      },
    },
    {
      at: [9, 18],
      by: "lars.berg",
      answers: {
        "pipeline-code-tested": partly("Spark transformations have unit tests; there is no small run from end to end."),
        "progressive-rollout": partly("Challengers do run in shadow for a quarter, by committee calendar."),
        "retrain-starts-itself": notApplicable(
          "Under our licence a credit model may only be redeveloped after a recorded decision, so an automatic start is forbidden.",
        ),
      },
    },
    {
      at: [5, 17],
      by: "lars.berg",
      answers: {
        "retrain-starts-itself": notApplicable(
          "Supervisor's letter stands: every redevelopment begins with a signature.",
        ),
        "deployment-self-triggered": notMet(
          "Release days are the second Thursday of the month, with a person at the console.",
        ),
        "passed-model-handed-over": notMet(
          "Validation ends in a PDF. Someone then types the version into a change request.",
        ),
        "no-hands-data-to-production": notMet(
          "Five signatures; we think three of them could become checks, and have asked the committee.",
          link("Proposal to replace three signatures", "docs", "credit/three-signatures"),
        ),
        "validation-gate-automatic": partly(
          "No overrule has been used for a year, which is our best argument for taking it away.",
          link("Overrules by quarter", "docs", "model-risk/overrules"),
        ),
        "production-data-collected": met(
          "Applications, scores and 24-month outcomes, kept for the seven years the law asks for.",
          link("Archive rule for applications", "docs", "credit/archive-rule"),
        ),
        "service-health-monitored": met(
          "Availability was 99.98 % over the quarter.",
          link("Decision engine availability", "grafana", "d/credit-availability", 3),
        ),
        "pipeline-failures-alerted": notMet("Still no pager for month end, budget refused twice."),
        "drift-watched": partly("Population stability is charted monthly for the committee, no rule watches it."),
      },
      skipped: [
        "data-extraction-automated",
        "data-processing-automated",
        "training-one-trigger",
        "training-runs-tracked",
        "model-smoke-test",
        "service-integration-tests",
        "serving-version-known",
        "experiment-code-to-jobs",
        "one-step-rollback",
      ],
    },
  ],
};
