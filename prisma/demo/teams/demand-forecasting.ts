import { link, met, notMet, partly, type TeamHistory } from "../history";

export const demandForecasting: TeamHistory = {
  name: "Demand Forecasting",
  slug: "demand-forecasting",
  group: "Supply",
  lead: "anja.nord",
  target: { level: 3, due: [-4, 1] },
  description: "Daily forecasts for 41,000 articles in 212 warehouses and shops.",
  baseline: {
    met: [
      "training-code-versioned",
      "model-smoke-test",
      "pipeline-deploys-model",
      "serving-version-known",
      "one-step-rollback",
      "service-change-ci",
      "service-integration-tests",
      "service-code-reviewed",
      "service-health-monitored",
      "delivery-owner-named",
      "data-extraction-automated",
      "data-processing-automated",
      "training-infra-managed",
    ],
  },
  chapters: [
    {
      at: [36, 16],
      by: "jonas.pettersen",
      answers: {
        "data-extraction-automated": met(
          "Sales, stock and promotions load from the warehouse at 02:00.",
          link("Nightly load, task history", "airflow", "dags/demand_load/grid"),
        ),
        "training-one-trigger": notMet("Jonas starts four scripts in order and keeps the order on a sticky note."),
        "model-registry": notMet("Boosters are called final_v7.txt on a network share."),
        "service-health-monitored": met("A forecast file that is late by 20 minutes calls the planner on duty."),
      },
    },
    {
      at: [32, 14],
      by: "jonas.pettersen",
      answers: {
        "training-runs-tracked": met("All 212 site models write to one MLflow experiment."),
        "evaluation-report-per-run": met(
          "WAPE and bias on the last eight weeks, signed in the run by whoever decides.",
          link("Eight-week backtest, shared layout", "mlflow", "experiments/demand/backtest"),
        ),
        "retrain-without-code-change": met("The horizon and cut-off day are arguments of the job."),
        "training-one-trigger": partly("Three of the four scripts were chained; holidays still run apart."),
      },
    },
    {
      at: [29, 6],
      by: "anja.nord",
      startedBy: "jonas.pettersen",
      answers: {
        "training-one-trigger": met("The holiday calendar became a table, and the sticky note went into a frame."),
        "model-registry": met(
          "Batch scoring fetches by registry alias, the share is read-only.",
          link("Alias history of the site models", "mlflow", "models/demand-site/aliases"),
        ),
        "model-reproducible": met("Rebuilt the Trondheim model from its record: WAPE 11.8 both times."),
        "experiment-code-to-jobs": met(
          "Planners with some Python start trials from the job form.",
          link("Trial started by a planner", "airflow", "dags/demand_trial/runs/planner"),
        ),
      },
    },
    {
      at: [24, 19],
      by: "anja.nord",
      answers: {
        "same-features-train-serve": met(
          "Batch scoring imports the training package, so there is only one copy of each lag.",
        ),
        "lineage-deployment-to-data": met("Each forecast row has a run id, each run a Snowflake time-travel stamp."),
        "pipeline-code-tested": met(
          "Ten articles, one site, whole chain: 90 seconds in CI.",
          link("Ten-article chain in CI", "ci", "demand/ten-articles"),
        ),
        "data-checked-before-training": partly("Row counts are asserted. Prices of zero are not."),
      },
      skipped: ["service-health-monitored", "training-code-versioned"],
    },
    {
      at: [20, 12],
      by: "anja.nord",
      answers: {
        "validation-gate-automatic": met(
          "A site model over 18 % WAPE keeps the old one, no discussion.",
          link("Gate limits per site class", "git", "demand/chain/-/blob/limits.yaml"),
        ),
        "beats-current-model": met("Same eight weeks for both; fresh food may not lose at all."),
        "passed-model-handed-over": met("Passing flips the alias."),
        "deployment-self-triggered": met(),
        "no-hands-data-to-production": met(
          "A planner's trial went live by morning with everybody asleep.",
          link("Night of the planner's trial", "wiki", "demand/planner-night"),
        ),
        "release-contract-tests": met("File layout, 41,000 rows give or take 2 %, and a run time under 50 minutes."),
        "pipeline-failures-alerted": met(
          "Load, training, gate and scoring are all on the pager, no-shows too.",
          link("Pager policy of the forecast chain", "oncall", "policies/demand-chain", 6),
        ),
        "joint-pipeline-link": met("Sigrid from data engineering and Jonas review each other there."),
      },
    },
    {
      at: [16, 10],
      by: "jonas.pettersen",
      answers: {
        "data-checked-before-training": met(
          "Zero prices, gaps in stock and doubled sites now stop the night.",
          link("Night stopped by doubled sites", "airflow", "dags/demand_load/runs/doubled-sites"),
        ),
        "production-data-collected": partly("We keep forecasts for 400 days, inputs only for the top 5,000 articles."),
      },
      skipped: ["evaluation-report-per-run", "training-runs-tracked"],
    },
    {
      at: [12, 14],
      by: "anja.nord",
      answers: {
        "production-data-collected": met("Inputs of all articles are kept since storage moved to the cold tier."),
        "model-metrics-monitored": met(
          "WAPE by site and article class every Monday, next to the model's alias.",
          link("Monday accuracy board", "grafana", "d/demand-monday", 6),
        ),
        "drift-watched": notMet("We see new articles arrive, we do not measure what they do to the inputs."),
      },
    },
    {
      at: [9, 12],
      by: "anja.nord",
      answers: {
        "validation-gate-automatic": partly(
          "The reorganisation split us in two. The gate still computes, but the new logistics office asked us to let a person decide.",
          link("Minutes on who decides after the split", "wiki", "demand/split-decision"),
        ),
        "beats-current-model": notMet(
          "The comparison job belonged to the half of the team that moved; its service account was switched off.",
        ),
        "no-hands-data-to-production": notMet(
          "A mail to logistics now stands between a trained model and the shops, twice.",
        ),
        "pipeline-failures-alerted": partly(
          "Scoring pages us; training and gate page a rota that no longer exists.",
          link("Orphaned rota, request to move it", "oncall", "requests/demand-rota"),
        ),
      },
      skipped: ["same-features-train-serve", "service-code-reviewed"],
    },
    {
      at: [6, 20],
      by: "anja.nord",
      answers: {
        "pipeline-failures-alerted": met(
          "New rota of five, and a stalled run was caught on its second night.",
          link("Stall caught by the new rota", "oncall", "incidents/demand-stall", 5),
        ),
        "joint-pipeline-link": met(
          "Ownership of the link is written down again, Jonas for training and Kaja for scoring.",
        ),
        "production-data-collected": met("Survived the move of buckets, checked by counting 30 random days."),
      },
    },
    {
      at: [3, 10],
      by: "jonas.pettersen",
      answers: {
        "delivery-owner-named": met(
          "Page names the two of us and the channel where a broken release is reported.",
          link("Owners of the forecast chain", "wiki", "demand/owners", 12),
        ),
        "one-step-rollback": met("Flipped the alias back for 14 sites after a bad promotion feed: two minutes."),
      },
      skipped: ["model-reproducible", "experiment-code-to-jobs", "data-checked-before-training"],
    },
    {
      at: [1, 20],
      by: "anja.nord",
      startedBy: "jonas.pettersen",
      answers: {
        "beats-current-model": partly(
          "The comparison is back and prints both models side by side, though Kaja decides by reading it.",
          link("Side-by-side report, latest candidate", "mlflow", "runs/demand-side-by-side"),
        ),
        "validation-gate-automatic": partly(
          "It runs in report-only mode; three of the last 40 site models would have been refused.",
        ),
        "no-hands-data-to-production": notMet(
          "One mail fewer than right after the split, but logistics still presses the last button.",
        ),
        "model-metrics-monitored": met("Skipped once, when a bank holiday fell on the Monday."),
        "performance-alerts": notMet("Buyers notice a bad week before we do, and they ring."),
        "service-health-monitored": met(
          "File on time on 89 of 90 mornings.",
          link("Ninety mornings of deliveries", "grafana", "d/demand-deliveries", 3),
        ),
        "release-cycle-short": notMet("Weeks, and most of them are spent waiting for an answer from logistics."),
        "retrain-starts-itself": notMet("Monthly by calendar reminder in Jonas's phone."),
      },
      skipped: [
        "training-code-versioned",
        "model-smoke-test",
        "same-features-train-serve",
        "lineage-deployment-to-data",
        "training-infra-managed",
      ],
    },
  ],
};
