import { link, met, notMet, partly, type TeamHistory } from "../history";

export const fraudScoring: TeamHistory = {
  name: "Fraud Scoring",
  slug: "fraud-scoring",
  group: "Risk",
  lead: "maren.olsen",
  target: { level: 4, due: [-7, 15] },
  description: "Scores every card payment in under 60 milliseconds; two XGBoost models, one per market.",
  baseline: {
    met: ["training-code-versioned", "service-change-ci", "service-code-reviewed", "service-health-monitored"],
    partly: ["data-extraction-automated", "service-integration-tests"],
  },
  chapters: [
    {
      at: [36, 18],
      by: "maren.olsen",
      answers: {
        "pipeline-deploys-model": notMet("The model file is scp'd to four hosts by whoever is on shift."),
        "serving-version-known": partly("We compare md5 sums with a spreadsheet; it has been wrong twice."),
        "one-step-rollback": notMet("Going back last time meant finding the old pickle in Nils's home folder."),
        "service-health-monitored": met(
          "PagerDuty has paged us on p99 above 60 ms since the service went live.",
          link("Fraud API latency board", "grafana", "d/fraud-api-latency"),
        ),
      },
    },
    {
      at: [33, 11],
      by: "maren.olsen",
      answers: {
        "pipeline-deploys-model": met(
          "GitLab now builds one image with model and scorer and rolls it out; ssh keys to the hosts are gone.",
          link("Deploy stage of the scorer pipeline", "git", "fraud/scorer/-/pipelines/deploy"),
        ),
        "serving-version-known": met("GET /version answers with the model hash, market by market."),
        "one-step-rollback": met(
          "One job reverts to the previous image; rehearsed on a Tuesday afternoon, 4 minutes door to door.",
          link("Rollback rehearsal minutes", "wiki", "fraud/rollback-rehearsal"),
        ),
        "model-smoke-test": met("Fifty canned transactions must come back with a score between 0 and 1."),
        "service-integration-tests": met(
          "The suite talks to a running scorer with the real booster loaded, and red means no deploy.",
        ),
        "delivery-owner-named": met(
          "CODEOWNERS names Nils, with Maren as deputy.",
          link("Who owns what in fraud", "wiki", "fraud/ownership"),
        ),
      },
    },
    {
      at: [30, 14],
      by: "nils.aasen",
      answers: {
        "training-runs-tracked": met(
          "MLflow autolog is switched on in the trainer image, so nobody can forget it.",
          link("Experiment list, both markets", "mlflow", "experiments/fraud"),
        ),
        "data-extraction-automated": partly(
          "Payments arrive by Kafka; chargebacks are still a CSV that finance mails on the third.",
        ),
        "data-processing-automated": met(),
        "training-infra-managed": met("Training pods come from the shared GPU-less pool and die with the run."),
      },
      skipped: ["service-code-reviewed", "delivery-owner-named"],
    },
    {
      at: [27, 12],
      by: "nils.aasen",
      answers: {
        "data-extraction-automated": met(
          "Finance opened an SFTP drop and a sensor picks the chargebacks up at night.",
          link("Chargeback ingest, last thirty runs", "airflow", "dags/chargeback_ingest/grid"),
        ),
        "evaluation-report-per-run": met(
          "Recall at 0.5 % alert rate on the last full month, same page for every candidate.",
          link("Candidate report template", "git", "fraud/trainer/-/blob/report.qmd"),
        ),
        "model-registry": met("Deploy refuses anything that is not a registry URI with stage Candidate."),
        "model-reproducible": partly("Commit and image are stored, but the extract was overwritten nightly."),
        "retrain-without-code-change": met(),
      },
    },
    {
      at: [24, 10],
      by: "maren.olsen",
      answers: {
        "model-reproducible": met(
          "Extracts are Iceberg snapshots now; we rebuilt the spring model and landed within 0.001 AUC.",
          link("Rebuild of the spring model", "mlflow", "runs/fraud-rebuild-spring"),
        ),
        "training-one-trigger": met("Airflow runs extract, label join, features, fit and report from one button."),
        "experiment-code-to-jobs": met(
          "Both scientists start the DAG themselves and neither has opened a ticket since the switch.",
        ),
      },
    },
    {
      at: [21, 15],
      by: "maren.olsen",
      answers: {
        "same-features-train-serve": partly(
          "Velocity counters are shared, device features are written twice in Python and Go.",
        ),
        "lineage-deployment-to-data": met(
          "From /version to the Iceberg snapshot is three clicks.",
          link("Lineage lookup for a live score", "wiki", "fraud/lineage-how-to"),
        ),
        "pipeline-failures-alerted": partly("Airflow mails on failure, a run that never starts stays quiet."),
      },
      skipped: ["model-smoke-test", "one-step-rollback", "training-infra-managed", "model-registry"],
    },
    {
      at: [17, 13],
      by: "nils.aasen",
      answers: {
        "pipeline-code-tested": met("A 2,000-row miniature of the whole DAG runs on each merge request in 6 minutes."),
        "pipeline-failures-alerted": met(
          "Added a dead man's switch per DAG after the label join slept through a weekend.",
          link("Heartbeat alert and its first page", "oncall", "alerts/fraud-dag-heartbeat", 6),
        ),
        "production-data-collected": met("Each scored payment lands in the lake with features, score and model hash."),
        "joint-pipeline-link": met("Interface page is co-owned; a change needs one scientist and one engineer."),
      },
    },
    {
      at: [14, 9],
      by: "maren.olsen",
      answers: {
        "same-features-train-serve": met(
          "Device features moved into the Rust crate that trainer and scorer both link.",
          link("Parity test between trainer and scorer", "ci", "fraud/feature-parity/latest"),
        ),
        "validation-gate-automatic": partly("Thresholds sit in YAML, though the job only prints a red line."),
        "model-metrics-monitored": met("Precision by market and model hash, refreshed as chargebacks mature."),
      },
      skipped: ["delivery-owner-named", "service-integration-tests", "data-processing-automated"],
    },
    {
      at: [11, 12],
      by: "maren.olsen",
      answers: {
        "validation-gate-automatic": met(
          "The gate is enforced in CI. It stopped the Nordic candidate on its second day for losing 3 points of recall.",
          link("Pipeline stopped by the recall floor", "ci", "fraud/gate/stopped-nordic"),
        ),
        "release-contract-tests": met("Schema, RSS below 900 MB and p99 at 400 requests a second, per candidate."),
        "beats-current-model": partly("Champion and challenger are scored side by side, a human reads the table."),
      },
    },
    {
      at: [8, 17],
      by: "maren.olsen",
      answers: {
        "beats-current-model": met(
          "Losing in gift cards or in the newest merchants blocks promotion without a meeting.",
          link("Segment table of the current champion", "mlflow", "runs/fraud-champion/segments"),
        ),
        "passed-model-handed-over": met("A passed run writes the digest into the deploy repository by itself."),
        "deployment-self-triggered": met(
          "Argo CD syncs the new digest to both clusters.",
          link("Sync history of the scorer app", "argo", "applications/fraud-scorer/history"),
        ),
        "no-hands-data-to-production": met(
          "Last three releases had one human in them: the one who pressed train.",
          link("Timeline of the champion's release", "wiki", "fraud/release-timeline"),
        ),
        "one-step-rollback": met(
          "Rehearsed again with the new chain: revert commit, two clusters, 3 minutes 40.",
          link("Second rollback drill, both clusters", "wiki", "fraud/rollback-drill-argo", 12),
        ),
        "data-checked-before-training": partly(
          "Great Expectations warns about the chargeback file, it does not stop us.",
        ),
      },
    },
    {
      at: [5, 21],
      by: "nils.aasen",
      answers: {
        "data-checked-before-training": met(
          "Warnings became failures, and within a week a currency column in cents stopped a run.",
          link("Validation result that stopped a run", "ci", "fraud/expectations/cents-incident"),
        ),
        "drift-watched": met("PSI on 24 inputs and on the score, hourly, missing rates included."),
        "progressive-rollout": partly("We do shadow new models for two days, started and ended by hand."),
      },
      skipped: ["training-runs-tracked", "experiment-code-to-jobs"],
    },
    {
      at: [3, 4],
      by: "maren.olsen",
      answers: {
        "one-workflow": met("Scientists got write access to alert rules, the last thing operations kept to itself."),
        "release-cycle-short": partly("Median of the last ten is 9 days, most of it waiting for the shadow to end."),
      },
    },
    {
      at: [1, 26],
      by: "maren.olsen",
      answers: {
        "performance-alerts": partly(
          "Precision has a threshold per market but the alert goes to a channel nobody is on call for.",
          link("Draft rule for precision by market", "grafana", "alerting/fraud-precision-draft"),
        ),
        "retrain-starts-itself": notMet("Risk wants a named person to start each training until the audit is through."),
        "modular-pipeline": notMet("Our DAG is one 1,100-line file and we know it."),
        "drift-watched": met(
          "Caught the new wallet provider within two hours of launch.",
          link("Wallet launch seen in PSI", "grafana", "d/fraud-psi?var-input=wallet", 3),
        ),
        "service-health-monitored": met("Error budget for the quarter: 38 % used, one page at night."),
        "production-data-collected": met(
          "Retention was cut from 24 to 13 months after the privacy review, which is still enough for seasonality.",
          link("Retention rule for scored payments", "wiki", "fraud/retention", 12),
        ),
      },
      skipped: ["training-infra-managed", "data-processing-automated", "joint-pipeline-link"],
    },
  ],
};
