import type { Translate } from "@/components/report/text";
import type { AnswerValue } from "@/lib/domain/answer";
import { answerMark } from "./marks";
import { partEnd, partHead, rule } from "./part";
import { flow, type Pen, type TextStyle, writeLines } from "./pen";
import { type } from "./type";

/** A criterion with its answer and what supports it, in the reader's words. */
export type AnsweredCriterion = {
  readonly id: string;
  readonly level: number;
  readonly statement: string;
  readonly value: AnswerValue | null;
  /** "Alex, 3 Oct 2026", or that it was only carried forward; null without an answer. */
  readonly given: string | null;
  readonly reason: string | null;
  readonly note: string;
  readonly evidence: readonly { readonly title: string; readonly url: string; readonly until: string | null }[];
};

export type AnsweredCapability = {
  readonly key: string;
  readonly name: string;
  readonly criteria: readonly AnsweredCriterion[];
};

const x = 104;

/** Every answer with its reason, note and evidence, capability after capability; from a new page on unless much of one is left. */
export function answersPart(
  pen: Pen,
  { capabilities, t }: { capabilities: readonly AnsweredCapability[]; t: Translate },
): void {
  pen.need(300);
  for (const [place, { name, criteria }] of capabilities.entries()) {
    const isFirst = place === 0;
    partHead(pen, { title: name, isFirst, follows: 70, ...(isFirst ? { sentence: t("paper.answers") } : {}) });
    for (const criterion of criteria) answered(pen, criterion, t);
    partEnd(pen);
  }
}

function answered(pen: Pen, criterion: AnsweredCriterion, t: Translate): void {
  const { level, statement, value, given, reason, note, evidence } = criterion;
  const said = pen.lines(statement, type.ink, pen.width - x);
  pen.need(Math.min(heightOf(pen, criterion, said.length), most));
  rule(pen);
  pen.down(5);
  const y = pen.y();
  answerMark(pen, { x: 0, y: y + 2, value });
  const word = t(value === null ? "gap.answers.missing" : `paper.values.${value}`);
  const words = pen.lines(word, type.strong, x - 22);
  const below = y + writeLines(pen, words, type.strong, { x: 14, y });
  const end = below + writeLines(pen, [t("level", { level })], type.axis, { x: 14, y: below });
  pen.down(writeLines(pen, said, type.ink, { x, y }));
  for (const text of [reason, note]) {
    if (text === null || text === "") continue;
    pen.down(2);
    flow(pen, text, type.body, { x });
  }
  for (const one of evidence) supported(pen, one);
  if (given !== null) flow(pen, given, type.axis, { x });
  // what stands at the left is higher than a statement of one line
  if (pen.y() >= y) pen.down(Math.max(end - pen.y(), 0));
  pen.down(6);
}

/** An answer of at most this height is not parted between two pages. */
const most = 300;

function heightOf(pen: Pen, { given, reason, note, evidence }: AnsweredCriterion, said: number): number {
  const high = (text: string | null, style: TextStyle) =>
    text === null || text === "" ? 0 : pen.lines(text, style, pen.width - x).length * style.leading + 2;
  const support = evidence.map((one) => high(one.title, titled) + high(addressed(one), type.axis));
  const noted = high(reason, type.body) + high(note, type.body) + high(given, type.axis);
  const right = said * type.ink.leading + noted + support.reduce((sum, one) => sum + one, 0);
  return Math.max(right, type.strong.leading + type.axis.leading) + 11;
}

type Evidence = AnsweredCriterion["evidence"][number];

const titled = { ...type.note, weight: 600 } as const;
const addressed = ({ url, until }: Evidence): string => (until === null ? url : `${url} · ${until}`);

/** The title leads to the address, which stands beside it for those who hold paper. */
function supported(pen: Pen, one: Evidence): void {
  const { title, url } = one;
  const width = pen.width - x;
  pen.down(2);
  for (const line of pen.lines(title, titled, width)) {
    pen.need(titled.leading);
    pen.link(url, { x, y: pen.y(), width: pen.widthOf(line, titled), height: titled.leading });
    writeLines(pen, [line], titled, { x, y: pen.y() });
    pen.down(titled.leading);
  }
  flow(pen, addressed(one), type.axis, { x });
}
