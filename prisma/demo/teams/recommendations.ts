import { link, met, partly, type TeamHistory } from "../history";

export const recommendations: TeamHistory = {
  name: "Recommendations",
  slug: "recommendations",
  group: "Commerce",
  lead: "yuki.tanaka",
  target: { level: 4, due: [-1, 11] },
  description: "Home page, basket and e-mail recommendations for nine storefronts.",
  baseline: {
    met: [
      "training-code-versioned",
      "pipeline-deploys-model",
      "serving-version-known",
      "service-change-ci",
      "service-code-reviewed",
      "service-health-monitored",
      "data-processing-automated",
      "training-infra-managed",
    ],
    partly: ["model-smoke-test", "data-extraction-automated", "training-runs-tracked"],
  },
  chapters: [
    {
      at: [36, 6],
      by: "yuki.tanaka",
      answers: {
        "one-step-rollback": partly(
          "kubectl rollout undo works on paper. In practice the embedding index lags behind.",
        ),
        "service-integration-tests": partly("Our integration suite mocks the ranker with a function that returns 0.5."),
        "delivery-owner-named": met("Chiara holds the pipeline and her name is in its README."),
        "training-runs-tracked": partly(
          "Weights & Biases for the two-tower, a shared doc for everything else.",
          link("Two-tower project board", "experiments", "recs/two-tower"),
        ),
      },
    },
    {
      at: [33, 20],
      by: "yuki.tanaka",
      answers: {
        "one-step-rollback": met(
          "Index and model are one OCI artefact since this sprint, so undo undoes both.",
          link("Undo of a paired index and ranker", "ci", "recs/rollback/first-real-one"),
        ),
        "service-integration-tests": met("A compose stack boots the real ranker with 10k items before every merge."),
        "model-smoke-test": met(),
      },
    },
    {
      at: [30, 9],
      by: "chiara.bruni",
      answers: {
        "data-extraction-automated": met("The last hand-made extract, the e-mail click log, became a Spark job."),
        "training-one-trigger": met(
          "Kubeflow pipeline v1: eleven steps, one submit, about five hours.",
          link("Pipeline graph, first complete run", "kubeflow", "runs/recs-v1-0001"),
        ),
        "training-runs-tracked": met("Moved everything to MLflow and archived the doc."),
        "model-registry": partly("Registered, but the deploy script will still take a bucket path if you insist."),
      },
      skipped: ["service-code-reviewed", "serving-version-known"],
    },
    {
      at: [28, 17],
      by: "chiara.bruni",
      answers: {
        "model-registry": met(
          "Bucket paths are rejected; the registry entry carries NDCG, data window and commit.",
          link("Entry of the home page ranker", "mlflow", "models/recs-home/latest"),
        ),
        "model-reproducible": met(
          "Re-ran the winter basket model from its record: NDCG@10 0.4127 against 0.4131.",
          link("Winter basket model, rebuilt", "mlflow", "runs/recs-basket-rebuild"),
        ),
        "evaluation-report-per-run": met("Offline replay on two held-out weeks, sign-off typed into the run."),
        "retrain-without-code-change": met("Date window is a pipeline parameter."),
        "experiment-code-to-jobs": met(
          "New scientists ship their first pipeline step in week two, that is the onboarding.",
        ),
      },
    },
    {
      at: [25, 12],
      by: "yuki.tanaka",
      answers: {
        "same-features-train-serve": met(
          "Feast serves both sides. We removed 1,400 lines of duplicate Java.",
          link("Feature repository with owners", "git", "recs/feature-repo"),
        ),
        "lineage-deployment-to-data": met("Image label, MLflow run and Delta version point at one another."),
        "pipeline-code-tested": partly("Steps have unit tests, the wiring between them has none."),
        "production-data-collected": met("Impressions are logged in full with position and propensity."),
      },
    },
    {
      at: [22, 8],
      by: "yuki.tanaka",
      answers: {
        "pipeline-code-tested": met(
          "One-percent catalogue run in CI, NaN check on the loss included.",
          link("Miniature pipeline on each merge", "ci", "recs/mini-run/main"),
        ),
        "validation-gate-automatic": met(
          "Floor on replay NDCG, coverage and on share of sponsored items.",
          link("Gate settings under review rules", "git", "recs/pipeline/-/blob/gate.toml"),
        ),
        "beats-current-model": met("New visitors and the two smallest storefronts must not drop by more than 1 %."),
        "passed-model-handed-over": met(),
        "deployment-self-triggered": met("A registry webhook starts Argo; the deploy button has been deleted."),
        "no-hands-data-to-production": met("Eleven releases in the quarter went out without anyone touching them."),
        "release-contract-tests": met(
          "p95 under 45 ms at 1.2 times peak, or the candidate is refused.",
          link("Load test of the refused candidate", "ci", "recs/contract/refused-oversize"),
        ),
        "pipeline-failures-alerted": met(),
        "joint-pipeline-link": met("There is no border left: four of us do both jobs."),
      },
    },
    {
      at: [19, 14],
      by: "chiara.bruni",
      answers: {
        "progressive-rollout": partly("Canary at 5 % by flag; promotion is a Slack thumbs-up."),
        "data-checked-before-training": partly("Schema is enforced, volume is eyeballed."),
        "platform-reused": met(
          "Search took our component library whole and had a first pipeline in nine days.",
          link("Component library and its consumers", "git", "commerce/pipeline-components"),
        ),
      },
      skipped: ["data-processing-automated", "training-infra-managed", "model-smoke-test", "one-step-rollback"],
    },
    {
      at: [16, 7],
      by: "yuki.tanaka",
      answers: {
        "modular-pipeline": met(
          "Each component has typed inputs and its own version; we swap retrieval without touching ranking.",
        ),
        "model-metrics-monitored": met(
          "Live CTR, attributed revenue and diversity per model version, refreshed each quarter of an hour.",
          link("Live quality by model version", "grafana", "d/recs-live-quality", 6),
        ),
        "one-workflow": met("An intern took an idea from notebook to 5 % of traffic and watched its curve, alone."),
      },
    },
    {
      at: [13, 11],
      by: "yuki.tanaka",
      answers: {
        "data-checked-before-training": met(
          "Volume and null bounds are learned from 60 days and they do stop runs; four stops so far.",
          link("Runs stopped by data checks", "kubeflow", "runs?filter=recs-stopped-by-checks"),
        ),
        "performance-alerts": met("CTR under its seasonal band for three hours pages the ranker's on-call."),
        "drift-watched": partly("We plot embedding drift weekly, with no rule behind the plot."),
        "release-cycle-short": met("Median 2.1 days over the last ten."),
      },
    },
    {
      at: [10, 5],
      by: "chiara.bruni",
      answers: {
        "progressive-rollout": met(
          "Argo Rollouts now walks 1, 5, 25, 100 and turns round on its own when add-to-cart sinks.",
          link("Rollout that turned round at 5 %", "argo", "rollouts/recs-home/aborted-5"),
        ),
        "retrain-uses-production-data": met(
          "Yesterday's impressions are labelled by purchase after seven days and appended.",
        ),
        "retrain-starts-itself": partly("E-mail retrains each Sunday; the home ranker waits for one of us to click."),
      },
      skipped: ["joint-pipeline-link", "experiment-code-to-jobs"],
    },
    {
      at: [8, 2],
      by: "yuki.tanaka",
      answers: {
        "drift-watched": met(
          "Embedding centroid shift, missing rates and prediction entropy, with alerts at three sigma.",
          link("Drift rules for the home ranker", "grafana", "alerting/recs-drift", 6),
        ),
        "retrained-model-released-hands-free": partly(
          "Sunday's e-mail model needs Chiara's approval out of habit more than need.",
        ),
      },
    },
    {
      at: [5, 9],
      by: "yuki.tanaka",
      answers: {
        "retrain-starts-itself": met(
          "Retraining starts from the drift alert, at most once a day; weekly otherwise, because taste moves with the seasons.",
          link("Trigger rule and the first run it began", "kubeflow", "triggers/recs-drift"),
        ),
        "retrained-model-released-hands-free": met(
          "Six retrained models in a row reached 100 % while we slept.",
          link("From drift alert to full traffic", "wiki", "recs/alert-to-traffic"),
        ),
        "ci-cd-ct-joined": met(
          "A merge to a component rebuilds the pipeline, whose runs end in the very same gate.",
          link("One chain, drawn", "wiki", "recs/one-chain"),
        ),
      },
    },
    {
      at: [1, 2],
      by: "yuki.tanaka",
      answers: {
        "release-cycle-short": met(
          "Now 19 hours at the median, and the slowest of the last ten took three days because of a frozen storefront.",
          link("Hours from merge to first users", "grafana", "d/recs-lead-time", 3),
        ),
        "retrain-starts-itself": met("Nine automatic starts since the last look, two of them within one weekend."),
        "performance-alerts": met(
          "One true page, one false; the band was widened for the sale rehearsals.",
          link("Follow-up of the basket page alert", "oncall", "incidents/recs-basket-ctr", 3),
        ),
        "same-features-train-serve": met("Parity job compares 100k rows nightly and has been silent for five months."),
        "delivery-owner-named": met("Ownership rotates monthly, the rota lives beside the pipeline."),
        "platform-reused": met("Dynamic Pricing is the third product on these components."),
        "one-step-rollback": met(
          "Used in anger once, over a mislabelled toy category: 90 seconds.",
          link("Toy category incident, timeline", "oncall", "incidents/recs-toys"),
        ),
        "model-reproducible": met("We rebuild one random production model a month as a drill."),
      },
      skipped: ["service-code-reviewed"],
    },
  ],
};
