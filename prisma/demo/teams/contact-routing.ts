import { link, met, notMet, partly, type TeamHistory } from "../history";

export const contactRouting: TeamHistory = {
  name: "Contact Routing",
  slug: "contact-routing",
  group: "Support",
  lead: "rosa.delgado",
  target: { level: 2, due: [-4, 5] },
  description: "Sends each customer message to the right desk of the contact centre.",
  baseline: { met: ["training-code-versioned"], partly: ["service-health-monitored"] },
  chapters: [
    {
      at: [23, 17],
      by: "rosa.delgado",
      answers: {
        "training-code-versioned": met("At least this: the fastText script has been in git from its first line."),
        "service-change-ci": notMet("The telephony vendor installs our wheel when he visits."),
        "service-health-monitored": partly("Agents shout, then we look at the graph."),
        "serving-version-known": notMet("We honestly did not know which of three wheels was running."),
      },
    },
    {
      at: [20, 24],
      by: "rosa.delgado",
      answers: {
        "service-code-reviewed": partly("Router yes, the desk mapping is edited in an admin screen."),
        "delivery-owner-named": notMet("Vendor says us, we say vendor."),
      },
    },
    {
      at: [18, 6],
      by: "rosa.delgado",
      answers: {
        "delivery-owner-named": partly("Everyone assumes it is Rosa, and Rosa has stopped arguing."),
        "data-extraction-automated": partly(
          "Chats arrive by webhook. Phone transcripts are fetched from the vendor's portal with a login.",
        ),
        "service-health-monitored": met(
          "Misroutes above 12 % in an hour text the shift lead.",
          link("Misroute alert, rule text", "grafana", "alerting/routing-misroutes"),
        ),
      },
    },
    {
      at: [15, 11],
      by: "rosa.delgado",
      answers: {
        "service-code-reviewed": met("Desk mapping is a YAML file with review since the Easter mix-up."),
        "training-infra-managed": met(
          "fastText needs minutes, so a Kubernetes job is plenty.",
          link("Training job manifest", "git", "routing/router/-/blob/train-job.yaml"),
        ),
        "model-smoke-test": partly("Rosa types ten sentences and watches where they go."),
      },
      skipped: ["training-code-versioned"],
    },
    {
      at: [12, 20],
      by: "rosa.delgado",
      answers: {
        "data-extraction-automated": met(
          "Transcripts come by API now, which took the vendor fourteen months.",
          link("Transcript feed, contract and log", "wiki", "routing/transcript-feed"),
        ),
        "serving-version-known": partly("File date on the vendor's server, if he answers the phone."),
      },
    },
    {
      at: [9, 3],
      by: "rosa.delgado",
      answers: {
        "service-change-ci": met(
          "We joined the shared delivery pipeline and the router left the vendor's rack!",
          link("Migration to the shared pipeline", "git", "routing/router/-/milestones/shared-pipeline"),
        ),
        "pipeline-deploys-model": met(
          "Wheel and model go out together, four times already.",
          link("Fourth joint release", "ci", "routing/release-4"),
        ),
        "serving-version-known": met(
          "Deployment page lists version per contact centre.",
          link("Versions by contact centre", "deploy", "routing/versions"),
        ),
        "delivery-owner-named": met("It is officially Rosa, with Platform as second line."),
        "service-integration-tests": partly("They run in the pipeline, but with a toy model of ten words."),
      },
    },
    {
      at: [6, 14],
      by: "rosa.delgado",
      answers: {
        "service-integration-tests": met(
          "Real model, 200 messages in five languages, and a wrong desk for an emergency stops us.",
          link("Two hundred messages, latest result", "ci", "routing/two-hundred"),
        ),
        "model-smoke-test": met(
          "My ten sentences grew to sixty and the pipeline types them.",
          link("Sixty sentences and their desks", "git", "routing/router/-/blob/sixty.csv"),
        ),
        "one-step-rollback": met(
          "Practised during a fire drill of the building, so everyone remembers it.",
          link("Fire drill revert", "wiki", "routing/fire-drill"),
        ),
        "model-registry": partly("Registry entry is made, though without any metrics on it."),
      },
      skipped: ["training-infra-managed"],
    },
    {
      at: [3, 22],
      by: "rosa.delgado",
      answers: {
        "model-registry": met(
          "Entry shows accuracy by language and the pipeline takes precisely that one.",
          link("Router model with accuracy by language", "mlflow", "models/contact-router"),
        ),
        "training-runs-tracked": partly("When I train, it is tracked; Emil's experiments are in his notebook."),
      },
    },
    {
      at: [1, 19],
      by: "rosa.delgado",
      answers: {
        "retrain-without-code-change": met(
          "Retrained on the last six weeks by changing one field in a form.",
          link("Two runs, two periods", "mlflow", "compare/router-two-periods"),
        ),
        "training-one-trigger": notMet("Anonymisation runs on a separate machine that legal keeps the key to."),
        "evaluation-report-per-run": notMet("We go by the misroute rate of the week after."),
        "data-processing-automated": notMet(
          "Names are still blacked out by a person with a mouse, 300 messages at a time.",
        ),
        "service-health-monitored": met(
          "Alert fired on the parcel strike, correctly, and we rerouted by hand within the hour.",
          link("Parcel strike, shift report", "oncall", "incidents/routing-strike", 3),
        ),
        "one-step-rollback": met(
          "Used for Portuguese, where greetings went to billing.",
          link("Greetings to billing, post-mortem", "wiki", "routing/greetings"),
        ),
        "experiment-code-to-jobs": notMet("Emil asks me and I start it, which is fun for neither."),
        "delivery-owner-named": met(
          "Second line was tested when I had the flu.",
          link("Flu week hand-off", "oncall", "rota/routing-flu"),
        ),
        "same-features-train-serve": notMet("Emoji are dropped in training and kept live."),
        "serving-version-known": met("Vienna lagged a version behind for two days and the page showed it."),
      },
    },
  ],
};
