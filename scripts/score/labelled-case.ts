import * as v from 'valibot';
import type { Article, Span } from '../../utils/model';
import { articleFromJson, InputError } from '../check/read-inputs';

/** The kinds of departure that a label may name. */
const DEPARTURES = [
  'misquote',
  'splice',
  'contextomy',
  'misattribution',
  'misdating',
  'unsourced',
  'mischaracterization',
] as const;

/** A kind of departure. */
export type DepartureKind = (typeof DEPARTURES)[number];

/** A departure that a page makes, as an editor labelled it. */
export interface ExpectedDeparture extends Span {
  readonly kind: DepartureKind;
  readonly severity: 'minor' | 'material';
  /** Statements or framings that may be named; empty where any will do. */
  readonly references: readonly string[];
  /** True where two fair editors would differ: found or not, it counts neither way. */
  readonly isOptional: boolean;
}

/** An article with its labels, offsets counting in the article's text. */
export interface LabelledCase {
  readonly id: string;
  readonly article: Article;
  readonly isStory: boolean;
  readonly expected: readonly ExpectedDeparture[];
  /** Faithful quotations, to be recognised as such. */
  readonly faithful: readonly Span[];
  /** Passages that must stay unmarked. */
  readonly clean: readonly Span[];
}

const reference = v.nullish(v.union([v.string(), v.array(v.string())]));
const labels = v.object({
  id: v.string('needs an "id", a string'),
  story: v.boolean('"story" must be true or false'),
  expect: v.array(
    v.object({
      kind: v.picklist(DEPARTURES),
      text: v.string(),
      statement: reference,
      framing: v.nullish(v.string()),
      severity: v.picklist(['minor', 'material']),
      optional: v.optional(v.boolean(), false),
    }),
    '"expect" must be a list',
  ),
  verified: v.optional(v.array(v.object({ text: v.string() })), []),
  clean: v.optional(v.array(v.object({ text: v.string() })), []),
});

/**
 * One line of a labelled set.
 *
 * @param place names the line in errors
 * @throws InputError where the line is no labelled article, or a label is not in its text
 */
export function labelledCase(line: string, place: string): LabelledCase {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError(
      `${place} is not JSON (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  const parsed = v.safeParse(labels, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new InputError(`${place}: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
  }
  const article = articleFromJson(value, place);
  const placeOf = (text: string): Span => {
    const start = article.text.indexOf(text);
    if (start < 0)
      throw new InputError(`${place}: the labelled passage "${text}" is not in the article`);
    return { start, end: start + text.length };
  };
  const { id, story, expect, verified, clean } = parsed.output;
  return {
    id,
    article,
    isStory: story,
    expected: expect.map(({ kind, text, severity, statement, framing, optional }) => ({
      ...placeOf(text),
      kind,
      severity,
      references: [statement ?? [], framing ?? []].flat(),
      isOptional: optional,
    })),
    faithful: verified.map(({ text }) => placeOf(text)),
    clean: clean.map(({ text }) => placeOf(text)),
  };
}
