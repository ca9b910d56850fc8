import { link, met, notMet, partly, type TeamHistory } from "../history";

export const accountTakeover: TeamHistory = {
  name: "Account Takeover",
  slug: "account-takeover",
  group: "Risk",
  lead: "lars.berg",
  target: { level: 2, due: [5, 1] },
  description: "Two people and an isolation forest against stolen logins.",
  baseline: {
    met: ["training-code-versioned", "service-change-ci", "service-code-reviewed"],
    partly: ["service-health-monitored", "serving-version-known"],
  },
  chapters: [
    {
      at: [33, 7],
      by: "nils.aasen",
      answers: {
        "pipeline-deploys-model": notMet("Model is baked into the AMI on a laptop."),
        "delivery-owner-named": notMet("Whoever touched it last."),
        "service-health-monitored": partly("CloudWatch charts, nobody subscribed."),
        "training-one-trigger": notMet("A notebook with 61 cells, of which number 40 is skipped on Mondays."),
      },
    },
    {
      at: [30, 18],
      by: "nils.aasen",
      answers: {
        "delivery-owner-named": met(
          "Nils, in writing, until we are three.",
          link("Two-person ownership note", "wiki", "ato/owner"),
        ),
        "serving-version-known": met("Build number sits in the health endpoint."),
      },
    },
    {
      at: [27, 23],
      by: "nils.aasen",
      answers: {
        "pipeline-deploys-model": met(
          "Borrowed Fraud's deploy template, threw the AMI away.",
          link("First deploy from Fraud's template", "git", "ato/scorer/-/pipelines/first"),
        ),
        "one-step-rollback": partly("Template has a revert job. We have been too busy to try it."),
        "model-smoke-test": met(
          "Twenty logins from the red team must score above 0.9.",
          link("Red team logins in the smoke test", "git", "ato/scorer/-/blob/red_team.json"),
        ),
        "service-health-monitored": met("Same PagerDuty set-up as Fraud, minus the night shift."),
      },
    },
    {
      at: [24, 14],
      by: "lars.berg",
      startedBy: "nils.aasen",
      answers: {
        "one-step-rollback": met(
          "Tried on a quiet Sunday and back in two minutes, to our own surprise.",
          link("Sunday revert, job log", "ci", "ato/revert-sunday"),
        ),
        "service-integration-tests": met("Login flow is replayed against the live forest in a throwaway namespace."),
        "training-infra-managed": met("Moved the notebook's heavy half to Databricks jobs."),
        "data-extraction-automated": partly(
          "Login events stream in; the list of confirmed takeovers is typed up by support.",
        ),
      },
    },
    {
      at: [22, 2],
      by: "nils.aasen",
      answers: {
        "model-registry": met(
          "Fraud gave us a namespace in their registry.",
          link("Namespace for takeover models", "mlflow", "models/ato-forest"),
        ),
        "training-runs-tracked": partly("When Nils runs it, yes."),
      },
      skipped: ["service-code-reviewed", "service-change-ci"],
    },
    {
      at: [19, 24],
      by: "nils.aasen",
      answers: {
        "training-runs-tracked": met("Logging sits in the library now, not in Nils."),
        "retrain-without-code-change": met("The window of login days is a widget, four windows tried."),
      },
    },
    {
      at: [16, 5],
      by: "lars.berg",
      answers: {
        "data-extraction-automated": met(
          "Support's tool got an export hook for confirmed cases.",
          link("Hook for confirmed takeovers", "git", "support-tools/-/merge_requests/takeover-hook"),
        ),
        "training-one-trigger": notMet("Planned, then a credential stuffing wave took the quarter."),
      },
      skipped: ["training-infra-managed", "model-registry", "model-smoke-test"],
    },
    {
      at: [13, 13],
      by: "nils.aasen",
      answers: {
        "data-processing-automated": met("Cells 1 to 38 became a Python package with tests."),
        "evaluation-report-per-run": partly("We look at the same three charts every time but write down nothing."),
      },
    },
    {
      at: [10, 7],
      by: "nils.aasen",
      answers: {
        "model-reproducible": met(
          "Event snapshots plus lock file; the old forest came back with identical top 500 alerts.",
          link("Top 500 alerts, original and rebuilt", "mlflow", "runs/ato-rebuild"),
        ),
        "pipeline-failures-alerted": notMet("Nothing to alert on, there is no pipeline."),
      },
      skipped: ["delivery-owner-named", "serving-version-known", "training-runs-tracked"],
    },
    {
      at: [7, 15],
      by: "lars.berg",
      answers: {
        "experiment-code-to-jobs": met(
          "Lars submits from the command line, so both of us can and neither asks the other.",
          link("Training job submitted by Lars", "databricks", "jobs/ato-train/runs/lars"),
        ),
        "training-one-trigger": notMet(
          "Labels, package, fit and upload are four commands; gluing them keeps losing to incidents.",
        ),
      },
    },
    {
      at: [5, 26],
      by: "lars.berg",
      answers: {
        "training-one-trigger": notMet(
          "Two years on this line. What is missing is ten undisturbed days, not knowledge.",
          link("Request for ten undisturbed days", "wiki", "ato/ten-days"),
        ),
        "evaluation-report-per-run": partly(
          "Charts are stored with the run now, the yes or no is still said across the table.",
        ),
        "one-step-rollback": met(
          "Needed in earnest when a VPN provider was flagged wholesale, and it held.",
          link("VPN false positives, revert record", "oncall", "incidents/ato-vpn", 12),
        ),
        "delivery-owner-named": met("Nils splits his week with Fraud, so Tuesday and Thursday are Lars's."),
        "drift-watched": notMet("Attackers change monthly, and we notice by being attacked."),
        "same-features-train-serve": notMet("Geo distance is computed with two different Earth radii."),
        "performance-alerts": notMet("Confirmed cases take nine days, by then it is history."),
        "service-health-monitored": met(
          "One page, real, answered in six minutes.",
          link("Page answered in six minutes", "oncall", "incidents/ato-latency", 3),
        ),
      },
      skipped: [
        "data-extraction-automated",
        "data-processing-automated",
        "training-infra-managed",
        "training-runs-tracked",
        "model-reproducible",
        "model-smoke-test",
        "model-registry",
        "serving-version-known",
        "pipeline-deploys-model",
        "service-integration-tests",
      ],
    },
  ],
};
