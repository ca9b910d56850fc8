import { link, met, notApplicable, notMet, partly, type TeamHistory } from "../history";

export const routePlanning: TeamHistory = {
  name: "Route Planning",
  slug: "route-planning",
  group: "Supply",
  lead: "anja.nord",
  target: null,
  description: "Travel time model in front of an OR-Tools solver; one batch each night for 640 vans.",
  baseline: {
    met: ["training-code-versioned", "service-change-ci", "service-code-reviewed", "service-health-monitored"],
    partly: ["service-integration-tests", "pipeline-deploys-model"],
  },
  chapters: [
    {
      at: [33, 4],
      by: "tomasz.wrona",
      answers: {
        "service-change-ci": met(
          "Solver is C++ and has had a Jenkins build since before the model existed.",
          link("Solver build, oldest job we own", "jenkins", "job/route-solver"),
        ),
        "pipeline-deploys-model": partly("Binary yes, the travel time table goes by rsync."),
        "model-smoke-test": notMet("An empty table produced empty tours in one depot. Drivers noticed first."),
        "service-health-monitored": met(
          "Batch not finished by 03:45 wakes the duty planner.",
          link("Duty planner call rule", "oncall", "rules/route-batch"),
        ),
      },
    },
    {
      at: [30, 22],
      by: "tomasz.wrona",
      answers: {
        "model-smoke-test": met(
          "Table must have 4.1 million finite entries and a plausible ring road.",
          link("Ring road assertion", "git", "routes/solver/-/blob/ring_road_test.cc"),
        ),
        "delivery-owner-named": met("Tomasz, deputy Ole."),
        "serving-version-known": partly("Derivable from the table's timestamp."),
      },
    },
    {
      at: [26, 16],
      by: "tomasz.wrona",
      answers: {
        "pipeline-deploys-model": met(
          "Table is an artefact with a checksum, Jenkins carries it to all seven depots.",
          link("Artefact of the travel time table", "jenkins", "job/route-table/artefact"),
        ),
        "serving-version-known": met(
          "Every tour sheet prints the version in its footer.",
          link("Scan of a tour sheet footer", "wiki", "routes/tour-sheet"),
        ),
        "service-integration-tests": met(
          "Depot Drammen is planned from scratch with the candidate table; infeasible means red.",
        ),
        "one-step-rollback": partly("Old tables are kept. Nobody has ever put one back."),
      },
    },
    {
      at: [23, 9],
      by: "tomasz.wrona",
      answers: {
        "one-step-rollback": met(
          "Put one back on purpose for a night, tours were 2 % longer as predicted.",
          link("Night with the old table", "wiki", "routes/old-table-night"),
        ),
        "data-extraction-automated": notMet("GPS traces come on a disk from the telematics firm."),
      },
    },
    {
      at: [19, 27],
      by: "anja.nord",
      startedBy: "tomasz.wrona",
      answers: {
        "data-extraction-automated": partly("Disk replaced by download link; clicking it remains manual."),
        "training-infra-managed": notMet("Fits run on the workstation under Ole's desk."),
        "training-runs-tracked": notMet("There is a text file called results2.txt."),
      },
      skipped: ["training-code-versioned", "service-code-reviewed", "service-change-ci"],
    },
    {
      at: [15, 12],
      by: "tomasz.wrona",
      answers: {
        "data-extraction-automated": met(
          "Telematics delivers to object storage, loader picks up at midnight.",
          link("Trace loader, week of logs", "jenkins", "job/trace-loader/week"),
        ),
      },
    },
    {
      at: [12, 24],
      by: "tomasz.wrona",
      answers: {
        "training-infra-managed": partly(
          "Batch queue of the cluster is used for big fits, the workstation for the rest.",
        ),
        "beats-current-model": partly("Both tables plan last Tuesday and Ole compares kilometres."),
      },
      skipped: ["delivery-owner-named", "model-smoke-test"],
    },
    {
      at: [8, 19],
      by: "tomasz.wrona",
      answers: {
        "platform-reused": notApplicable(
          "The company plans exactly one routing product and no second use of travel times.",
        ),
        "release-contract-tests": partly("Table layout is verified, solver memory is not."),
        "service-health-monitored": met(
          "Finish time margin is 40 minutes on the worst night.",
          link("Finish times by night", "grafana", "d/route-finish", 4),
        ),
      },
    },
    {
      at: [5, 6],
      by: "anja.nord",
      startedBy: "tomasz.wrona",
      answers: {
        "platform-reused": notApplicable("One fleet, one solver, one model, and the strategy paper says it stays so."),
        "training-runs-tracked": partly("MLflow for fits on the queue, the text file for Ole's."),
        "joint-pipeline-link": notMet("Anja asked who maintains the rsync that was; the room was quiet."),
      },
    },
    {
      at: [2, 9],
      by: "tomasz.wrona",
      answers: {
        "platform-reused": notApplicable("Parcel lockers were considered as a second product and dropped again."),
        "training-one-trigger": notMet(
          "Map matching takes 30 hours and is started by feel.",
          link("Map matching run times", "wiki", "routes/map-matching"),
        ),
        "model-reproducible": notMet("OpenStreetMap extract is whatever was newest that day."),
        "evaluation-report-per-run": notMet("Ole's eye is good, but it is one eye."),
        "experiment-code-to-jobs": notMet("The fit is a Julia script that only its author can start."),
        "one-step-rollback": met(
          "Second planned night with an older table, this time announced to the depots.",
          link("Announced rollback night", "wiki", "routes/announced-night", 12),
        ),
        "service-integration-tests": met(
          "Stavanger was added beside Drammen because of its ferries.",
          link("Ferry case in the suite", "git", "routes/solver/-/merge_requests/ferries"),
        ),
        "delivery-owner-named": met(
          "Ole retires next year, a successor is being shown the ropes.",
          link("Plan for Ole's successor", "wiki", "routes/succession", 6),
        ),
        "model-registry": notMet("Artefact store has versions and nothing about quality."),
      },
      skipped: ["serving-version-known", "training-code-versioned"],
    },
  ],
};
