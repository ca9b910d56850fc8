import { link, met, notMet, partly, type TeamHistory } from "../history";

export const dynamicPricing: TeamHistory = {
  name: "Dynamic Pricing",
  slug: "dynamic-pricing",
  group: "Commerce",
  lead: "ivan.kovac",
  target: { level: 3, due: [-7, 1] },
  description: "Price elasticities and markdown proposals for 60,000 seasonal articles.",
  baseline: {
    met: ["training-code-versioned", "service-change-ci"],
    partly: ["service-code-reviewed", "pipeline-deploys-model", "training-runs-tracked"],
  },
  chapters: [
    {
      at: [32, 25],
      by: "ivan.kovac",
      answers: {
        "pipeline-deploys-model": partly("Code by pipeline, coefficients by e-mail to the shop system."),
        "service-code-reviewed": partly("The rounding rules, which decide real prices, were outside the repository."),
        "serving-version-known": notMet("Ask Ivan."),
      },
    },
    {
      at: [29, 16],
      by: "ivan.kovac",
      answers: {
        "service-code-reviewed": met(
          "Rounding rules came in; two approvals for anything that can move a price.",
          link("Approval rule for price code", "git", "pricing/-/settings/approvals"),
        ),
        "delivery-owner-named": met("Ivan and, in his holidays, Chiara from Recommendations."),
        "service-health-monitored": met("Alert if fewer than 55,000 prices leave us by 04:30."),
      },
    },
    {
      at: [26, 11],
      by: "ivan.kovac",
      answers: {
        "pipeline-deploys-model": met(
          "Coefficients are a package like any other, and the mailbox rule was deleted in front of witnesses.",
          link("Coefficient package, first deploy", "ci", "pricing/coefficients/first"),
        ),
        "serving-version-known": met(
          "Every proposal row carries the package version.",
          link("Sample of proposal rows", "docs", "pricing/proposal-rows"),
        ),
        "model-smoke-test": partly("Signs of elasticities are checked, by a script you can forget."),
        "one-step-rollback": partly("Possible since the package exists, rehearsal is booked."),
      },
    },
    {
      at: [23, 20],
      by: "ivan.kovac",
      answers: {
        "model-smoke-test": met("Positive elasticity for milk now breaks the build, as it should."),
        "one-step-rollback": met(
          "Rehearsed with the shop team on a branch store: prices of the day before were back in eleven minutes.",
          link("Branch store rehearsal", "wiki", "pricing/rehearsal"),
        ),
        "service-integration-tests": partly("Shop system is a stub which says yes to everything."),
      },
      skipped: ["service-change-ci", "training-code-versioned"],
    },
    {
      at: [20, 14],
      by: "ivan.kovac",
      answers: {
        "service-integration-tests": met(
          "A real shop sandbox answers, with true coefficients loaded, and its no blocks us.",
          link("Sandbox answers for the last build", "ci", "pricing/sandbox/last"),
        ),
        "data-extraction-automated": met("Competitor prices come from the vendor's API instead of his Excel."),
      },
    },
    {
      at: [17, 9],
      by: "ivan.kovac",
      answers: {
        "data-processing-automated": met("Promotion flags are derived in Spark, the hand-corrected column is gone."),
        "training-infra-managed": partly("Clusters start by API and are stopped by conscience."),
        "training-runs-tracked": met(),
      },
    },
    {
      at: [13, 21],
      by: "ivan.kovac",
      answers: {
        "training-infra-managed": met(
          "Auto-termination is a workspace policy; the bill fell by a third.",
          link("Cluster hours before and after", "grafana", "d/pricing-cluster-hours"),
        ),
        "experiment-code-to-jobs": partly("Elasticity yes, markdown is Ivan's alone."),
      },
      skipped: ["serving-version-known", "delivery-owner-named", "service-health-monitored"],
    },
    {
      at: [10, 26],
      by: "ivan.kovac",
      answers: {
        "model-registry": met("Shop system only accepts versions that the registry knows."),
        "evaluation-report-per-run": met(
          "Backtest on withheld weeks plus a page for the category managers, who tick accept or reject.",
          link("Category managers' tick page", "docs", "pricing/tick-page"),
        ),
        "model-reproducible": partly("Environment was pinned late, nothing older than a quarter can be rebuilt."),
      },
    },
    {
      at: [7, 5],
      by: "ivan.kovac",
      answers: {
        "training-one-trigger": met(
          "On the Commerce components too: scrape, clean, fit, report, 52 minutes.",
          link("Elasticity run, all green", "kubeflow", "runs/pricing-all-green"),
        ),
        "retrain-without-code-change": met("Season is a parameter and no longer a branch."),
        "experiment-code-to-jobs": met("Markdown followed; Hanna, our economist, started 14 runs last month."),
        "model-reproducible": met(
          "Rebuilt the winter sale coefficients, third decimal equal.",
          link("Winter sale coefficients, old and new", "mlflow", "compare/pricing-winter"),
        ),
      },
    },
    {
      at: [4, 23],
      by: "ivan.kovac",
      answers: {
        "pipeline-failures-alerted": met(
          "Heartbeats inherited from Commerce, first one rang over a vendor outage.",
          link("Vendor outage heartbeat", "oncall", "incidents/pricing-vendor", 6),
        ),
        "validation-gate-automatic": notMet("Category managers fear a machine that says no to them."),
      },
      skipped: ["data-processing-automated", "service-integration-tests"],
    },
    {
      at: [1, 17],
      by: "ivan.kovac",
      answers: {
        "joint-pipeline-link": met("Hanna and Ivan are the whole team and both sides of the link."),
        "same-features-train-serve": notMet(
          "Stock cover is computed by the shop system in its own way, up to 8 % off.",
        ),
        "beats-current-model": notMet("We compare revenue after the fact, in a meeting."),
        "no-hands-data-to-production": notMet("Category managers approve prices one by one, all 60,000 in theory."),
        "one-step-rollback": met(
          "Used for swimwear: a decimal slip was undone before opening time.",
          link("Swimwear decimal, timeline", "oncall", "incidents/pricing-swimwear", 9),
        ),
        "service-health-monitored": met(
          "Threshold raised to 58,000 prices after the assortment grew.",
          link("Price count alert, new threshold", "grafana", "alerting/pricing-count", 3),
        ),
        "lineage-deployment-to-data": notMet("Version to run is easy, run to competitor data is not kept."),
        "platform-reused": notMet("We stand on Recommendations' components and have built nothing to hand on."),
      },
      skipped: ["training-infra-managed", "data-extraction-automated"],
    },
  ],
};
