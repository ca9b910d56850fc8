import { expect, test } from "vitest";
import { demoStory } from "./story";

const story = demoStory("2026-11-01");
const told = [...story.assessments, ...story.drafts];
const evidence = told.flatMap((assessment) => assessment.evidence);
const texts = [
  ...told.flatMap(({ answers }) => answers.flatMap(({ note, reason }) => [note, reason ?? ""])),
  ...evidence.map(({ title }) => title),
  ...story.teams.map(({ description }) => description),
  ...story.shareLinks.map(({ label }) => label),
];

const sentences = texts
  .flatMap((text) => text.split(/(?<=[.!?])\s+/))
  .map((sentence) =>
    sentence
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  )
  .filter(Boolean);

const repeated = (items: readonly string[]) => items.filter((item, index) => items.indexOf(item) !== index);

test("no sentence stands twice", () => {
  expect(sentences.length).toBeGreaterThan(500);
  expect(repeated(sentences)).toEqual([]);
});

test("no two notes of more than four words share all but one of their words", () => {
  const bags = sentences.map((sentence) => [...new Set(sentence.split(" "))]).filter((bag) => bag.length > 4);
  const alike = bags.flatMap((bag, index) =>
    bags
      .slice(index + 1)
      .filter(
        (other) => bag.filter((word) => !other.includes(word)).length <= 1 && Math.abs(bag.length - other.length) <= 1,
      )
      .map((other) => [bag.join(" "), other.join(" ")]),
  );
  expect(alike).toEqual([]);
});

test("every text fits its field and names no calendar year or month", () => {
  const calendar = /\b(20\d\d|January|February|March|April|June|July|August|September|October|November|December)\b/;
  expect(texts.filter((text) => text.length > 400 || text !== text.trim() || text.includes("  "))).toEqual([]);
  expect(texts.filter((text) => calendar.test(text))).toEqual([]);
});

test("evidence stays on hosts of the organisation, each address once", () => {
  const urls = evidence.map(({ url }) => url);
  expect(urls.filter((url) => !/^https:\/\/[a-z]+\.halden\.example\/\S+$/.test(url))).toEqual([]);
  expect(repeated(urls)).toEqual([]);
  expect(evidence.filter(({ title }) => title.length > 80)).toEqual([]);
});
