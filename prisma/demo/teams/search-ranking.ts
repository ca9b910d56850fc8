import { link, met, notApplicable, notMet, partly, type TeamHistory } from "../history";

export const searchRanking: TeamHistory = {
  name: "Search Ranking",
  slug: "search-ranking",
  group: "Commerce",
  lead: "yuki.tanaka",
  target: { level: 4, due: [-13, 1] },
  description: "Orders product search results; a LambdaMART ranker behind Vespa, with a cross-encoder for the head.",
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
    ],
    partly: ["training-infra-managed"],
  },
  chapters: [
    {
      at: [35, 3],
      by: "yuki.tanaka",
      answers: {
        "one-step-rollback": met(
          "Vespa keeps the two previous rank profiles; switching is one API call that we practise quarterly.",
          link("Rank profile switch, practice log", "wiki", "search/profile-switch"),
        ),
        "data-extraction-automated": met("Query and click logs are compacted hourly without us."),
        "data-processing-automated": partly("Judgement lists still pass through a spreadsheet for deduplication."),
        "training-runs-tracked": notMet("Results live in a deck with 64 slides."),
        "experiment-code-to-jobs": partly("The ranker is a job, the cross-encoder is one person's tmux session."),
      },
    },
    {
      at: [32, 17],
      by: "yuki.tanaka",
      answers: {
        "data-processing-automated": met(
          "Deduplication of judgements is a tested dbt model.",
          link("Judgement list models", "git", "search/dbt-judgements"),
        ),
        "training-runs-tracked": met("The deck is frozen; runs report to MLflow from the trainer itself."),
        "training-infra-managed": met(
          "Slurm was retired in favour of the shared Kubernetes queue.",
          link("Queue usage of the ranker", "grafana", "d/search-queue-usage"),
        ),
      },
      skipped: ["service-health-monitored", "delivery-owner-named"],
    },
    {
      at: [29, 6],
      by: "yuki.tanaka",
      answers: {
        "model-registry": met("Vespa application packages can only pull ONNX from the registry."),
        "evaluation-report-per-run": met(
          "NDCG@10 on a frozen set of 12,000 judged queries, head, torso and tail apart.",
          link("Evaluation card, current ranker", "mlflow", "models/search-ltr/card"),
        ),
        "retrain-without-code-change": partly("The click window is an argument, the judgement snapshot is a constant."),
        "training-one-trigger": partly("Two commands with a coffee in between."),
      },
    },
    {
      at: [26, 19],
      by: "chiara.bruni",
      answers: {
        "training-one-trigger": met(
          "Adopted the Commerce components: a single submit takes logs to an ONNX ranker in 3 h 10.",
          link("Complete ranker run on Kubeflow", "kubeflow", "runs/search-ltr-complete"),
        ),
        "retrain-without-code-change": met("Both windows became parameters during the move."),
        "model-reproducible": met(
          "DVC pins clicks and judgements, and a three-month-old ranker came back bit for bit.",
        ),
        "experiment-code-to-jobs": met("Even the cross-encoder is started from a form now, by scientists."),
      },
    },
    {
      at: [23, 13],
      by: "yuki.tanaka",
      answers: {
        "same-features-train-serve": partly(
          "Vespa features are replayed for training, but the query rewriter has a second copy.",
        ),
        "pipeline-failures-alerted": met("Commerce's heartbeat alerts came with the components, stalls included."),
        "lineage-deployment-to-data": met(
          "The rank profile carries the run id, and the run carries the DVC hashes.",
          link("Trace from profile to clicks", "wiki", "search/trace"),
        ),
      },
    },
    {
      at: [20, 8],
      by: "yuki.tanaka",
      answers: {
        "same-features-train-serve": met(
          "Query rewriting moved into a Vespa searcher which training calls over HTTP.",
          link("Searcher shared with training", "git", "search/rewriter-searcher"),
        ),
        "pipeline-code-tested": met(
          "Property tests on feature code, plus a 500-query end-to-end run.",
          link("End-to-end run with 500 queries", "ci", "search/e2e-500"),
        ),
        "release-contract-tests": met("ONNX signature, 120 MB ceiling and a latency replay of one busy minute."),
        "validation-gate-automatic": partly("NDCG floor blocks, the zero-result rate is only printed."),
        "joint-pipeline-link": met(),
      },
      skipped: ["training-code-versioned", "model-registry", "training-infra-managed"],
    },
    {
      at: [17, 16],
      by: "yuki.tanaka",
      answers: {
        "validation-gate-automatic": met("Zero-result rate and brand fairness joined the floor as blocking checks."),
        "beats-current-model": met(
          "Counterfactual replay against the live ranker; tail queries are the named segment.",
          link("Replay that rejected a tail regression", "mlflow", "runs/search-tail-rejected"),
        ),
        "passed-model-handed-over": met("Passing means a commit to the application package, authored by a bot."),
        "deployment-self-triggered": met(),
        "no-hands-data-to-production": met(
          "From submit to live in 5 h 40 with no click in between.",
          link("Release log of ranker 118", "argo", "applications/search/ranker-118"),
        ),
      },
    },
    {
      at: [14, 3],
      by: "yuki.tanaka",
      answers: {
        "modular-pipeline": met(
          "Label, feature and fit are separate components; the cross-encoder reuses two of the three.",
        ),
        "progressive-rollout": partly("Interleaving runs on 10 % of queries, a scientist reads the credit counts."),
        "production-data-collected": partly("Clicks are kept, the candidate list behind them is sampled at 2 % only."),
      },
    },
    {
      at: [11, 20],
      by: "chiara.bruni",
      answers: {
        "progressive-rollout": met(
          "Interleaving credits decide: the sequential test promotes or withdraws without us.",
          link("Withdrawn cross-encoder, credit counts", "grafana", "d/search-interleaving/withdrawn"),
        ),
        "model-metrics-monitored": notMet("Service health looks great, relevance on live traffic is anybody's guess."),
      },
      skipped: ["data-processing-automated", "experiment-code-to-jobs", "evaluation-report-per-run"],
    },
    {
      at: [8, 11],
      by: "yuki.tanaka",
      answers: {
        "drift-watched": notApplicable(
          "Clicks come back within seconds, so a relevance alert would always fire before a drift alert could.",
        ),
        "model-metrics-monitored": partly(
          "Success@3 from clicks is computed daily for the ranker, not yet for the cross-encoder.",
        ),
        "one-step-rollback": met(
          "Practised again after the Vespa 8 upgrade; the API moved but the drill still takes a minute.",
        ),
      },
    },
    {
      at: [4, 14],
      by: "yuki.tanaka",
      answers: {
        "drift-watched": notApplicable(
          "Nothing new: outcome feedback is quicker than any comparison of query distributions.",
        ),
        "retrain-starts-itself": notMet(
          "We argued for a weekly pace and dropped it, since retrained rankers differed by less than noise.",
        ),
        "service-health-monitored": met(
          "p99 alert moved from 300 to 220 milliseconds.",
          link("Alert rules of the query path", "grafana", "alerting/search-query-path", 4),
        ),
      },
      skipped: ["same-features-train-serve"],
    },
    {
      at: [1, 27],
      by: "yuki.tanaka",
      answers: {
        "drift-watched": notApplicable(
          "Query mix shifts every lunch hour; success@3 reacts in minutes and is what we act on.",
        ),
        "platform-reused": notMet("We are a consumer of the Commerce components and have nothing of our own to lend."),
        "performance-alerts": notMet(
          "Success@3 wobbles with promotions, no one has found a threshold that would not cry wolf.",
        ),
        "pipeline-failures-alerted": met(
          "A stalled compaction paged Chiara at 07:10 and was fixed before the shops opened.",
          link("Stalled compaction, page and fix", "oncall", "incidents/search-compaction", 3),
        ),
        "one-workflow": notMet("Vespa dashboards still sit behind the infrastructure team's login."),
        "beats-current-model": met("Second segment named: queries in Finnish."),
        "validation-gate-automatic": met(
          "Threshold file had nine reviewed edits this year, none to rescue a candidate.",
          link("History of the threshold file", "git", "search/pipeline/-/commits/thresholds.yaml"),
        ),
        "release-cycle-short": notMet("Four releases in twelve months, each an event with cake."),
      },
      skipped: ["training-infra-managed", "modular-pipeline", "lineage-deployment-to-data"],
    },
  ],
};
