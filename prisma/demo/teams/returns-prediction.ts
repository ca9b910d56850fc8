import { link, met, notApplicable, notMet, partly, type TeamHistory } from "../history";

export const returnsPrediction: TeamHistory = {
  name: "Returns Prediction",
  slug: "returns-prediction",
  group: "Supply",
  lead: "anja.nord",
  target: { level: 1, due: [-4, 12] },
  description: "Guesses which parcels come back, so that the warehouse can staff for them.",
  baseline: {},
  chapters: [
    {
      at: [18, 10],
      by: "amina.yusuf",
      answers: {
        "training-code-versioned": notMet("It is one notebook on my laptop, backed up to my own drive."),
        "beats-current-model": notApplicable(
          "No model has ever been live, the warehouse uses a rule of thumb of 22 %.",
        ),
        "data-extraction-automated": notMet("I ask the finance controller for an Excel every month."),
        "delivery-owner-named": notMet("There is no delivery pipeline that one could own."),
      },
    },
    {
      at: [15, 20],
      by: "amina.yusuf",
      answers: {
        "training-code-versioned": partly("In git since last week, commits are still one big blob on Fridays."),
        "beats-current-model": notApplicable(
          "We are before the first release, so there is nothing in production to lose against.",
        ),
        "serving-version-known": notMet("I mail a table; its version is the date of the mail."),
      },
    },
    {
      at: [13, 6],
      by: "amina.yusuf",
      answers: {
        "training-code-versioned": met(
          "Jonas from Demand Forecasting showed me how to split it up, notebook included.",
          link("Repository after the split", "git", "returns/model"),
        ),
        "beats-current-model": notApplicable("Only a pilot list for one hall so far and no predecessor."),
        "service-code-reviewed": notMet("Nobody else reads my scripts."),
      },
    },
    {
      at: [11, 2],
      by: "amina.yusuf",
      answers: {
        "beats-current-model": notMet(
          "Hall 3 uses my list daily now, which makes it the model to beat, and I compare nothing.",
        ),
        "service-code-reviewed": met(
          "Jonas reviews, I review one of his in return; the main branch is protected.",
          link("Protected main branch", "git", "returns/model/-/settings/protected"),
        ),
        "service-health-monitored": notMet("If the list is missing, hall 3 calls my mobile."),
      },
    },
    {
      at: [8, 24],
      by: "amina.yusuf",
      answers: {
        "service-change-ci": partly(
          "Lint and unit tests run by themselves, deploying is me with a terminal.",
          link("Lint and test job", "ci", "returns/lint-test"),
        ),
        "delivery-owner-named": met(
          "Anja wrote my name down and Jonas's under it.",
          link("Two names on the page", "wiki", "returns/names"),
        ),
        "data-extraction-automated": partly("Parcel scans by query job, return reasons by Excel as ever."),
      },
    },
    {
      at: [6, 3],
      by: "amina.yusuf",
      answers: {
        "service-health-monitored": met(
          "A missing list at 05:00 opens an incident without anybody calling me.",
          link("Missing list incident rule", "oncall", "rules/returns-missing-list"),
        ),
        "model-smoke-test": partly(
          "There is a check that the list has no negative probabilities, I run it before mailing.",
        ),
        "pipeline-deploys-model": notMet("Pickle copied to the share by hand."),
      },
    },
    {
      at: [3, 16],
      by: "amina.yusuf",
      answers: {
        "service-change-ci": met(
          "Merging to main now installs the batch on the warehouse server by itself.",
          link("Install step after merge", "ci", "returns/install"),
        ),
        "pipeline-deploys-model": partly("Batch code travels by pipeline and the pickle still by me."),
      },
    },
    {
      at: [1, 13],
      by: "amina.yusuf",
      startedBy: "amina.yusuf",
      answers: {
        "one-step-rollback": notMet("I overwrote the last pickle, so there was nothing to go back to."),
        "training-one-trigger": notMet("Eight notebook sections, and section five needs a coffee because of memory."),
        "training-runs-tracked": notMet("I paste the score into the commit message, when I remember."),
        "service-integration-tests": notMet("First idea: plan hall 3 from a fake week and compare head counts."),
        "model-smoke-test": partly(
          "My check became a script in the repository, the pipeline does not call it yet.",
          link("Probability check as a script", "git", "returns/model/-/blob/check_list.py"),
        ),
        "pipeline-deploys-model": partly("Next on my list, together with the version stamp."),
        "service-health-monitored": met(
          "Fired once: the scanner export was empty after a power cut.",
          link("Power cut morning", "oncall", "incidents/returns-power-cut", 3),
        ),
        "delivery-owner-named": met(
          "Answered both broken installs this quarter.",
          link("Two broken installs, mended", "wiki", "returns/broken-installs"),
        ),
        "data-processing-automated": notMet("VLOOKUP on return reasons, eleven thousand rows of it."),
        "serving-version-known": notMet(
          "The list names the date of its pickle, which turned out ambiguous when I trained twice in a day.",
        ),
        "training-code-versioned": met(
          "Small commits now, 41 this month.",
          link("Commit graph of the month", "git", "returns/model/-/graphs/main", 12),
        ),
      },
    },
  ],
};
