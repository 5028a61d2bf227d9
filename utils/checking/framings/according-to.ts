import { keptWith } from '../../record/kept-with';
import type { Story } from '../../record/schema';
import { type PhraseBook, plainPhrases } from '../languages/phrase-book';
import { findIn, type OwnSentence, type PlacedMention, type Stretch } from './sentence';

/**
 * Whether a sentence names somebody outside the story whose claim it is: "according to fans".
 *
 * @param event what happened, or what is claimed
 */
export function isAccordingToOthers(sentence: OwnSentence, story: Story, event?: Stretch): boolean {
  return findIn(sentence, sentence.grammar.fairness.according).some(
    (cue) =>
      isOfNoneOf(sentence, cue, story) && !(event && isTakenForGranted(sentence, event, cue)),
  );
}

/** Words between "according to" and whoever says so; some languages put him first. */
const SAYER_REACH = 6;

/** "according to fans", and not "according to Legend" or to one of the record's own sources. */
function isOfNoneOf(
  { words, clauses, mentions }: OwnSentence,
  cue: Stretch,
  story: Story,
): boolean {
  const near = words.filter(
    (_, at) =>
      clauses[at] === clauses[cue.from] &&
      at >= cue.from - SAYER_REACH &&
      at < cue.to + SAYER_REACH,
  );
  const isSayer = ({ from, to, person }: PlacedMention): boolean =>
    tellersOf(story).has(person) &&
    clauses[from] === clauses[cue.from] &&
    (from >= cue.to ? from - cue.to <= 1 : cue.from === to);
  const said = words.slice(cue.to, cue.to + SAID_BY).map(({ text }) => text);
  const isOwnAccount = said.some((text) => ONE_OF_THEM.test(text)) || OWN.test(said.join(' '));
  return !isOwnAccount && !mentions.some(isSayer) && !namesSource(near, story);
}

/** Whose own account is no claim of others: by whom the record knows its pages, and to whom something happened. */
const tellersOf = keptWith(
  ({ gate, framings }: Story): ReadonlySet<string> =>
    new Set([
      ...gate.people,
      ...framings.flatMap((framing) => (framing.kind === 'cause' ? framing.people : [])),
    ]),
);

/** "according to him", "to what he told": words within which the pronoun stands. */
const SAID_BY = 2;
const ONE_OF_THEM = /^(?:he|she|him|they|them)$/u;
/** "according to her", "to her own account", and not "to her manager". */
const OWN = /^(?:his|her|their) (?:own|account|telling|version|words|memoir|book)$|^her$/u;

/** "Trust has grown since Smith's promise to keep it, according to the union": that there was one is the page's own word. */
function isTakenForGranted({ words }: OwnSentence, event: Stretch, cue: Stretch): boolean {
  return (
    cue.from >= event.to &&
    words
      .slice(Math.max(0, event.from - OWNED_WITHIN), event.from)
      .some(({ text }) => /^(?:'s|his|her|their)$/u.test(text))
  );
}

/** Words between whose it is and what was promised: "'s firm promise to". */
const OWNED_WITHIN = 5;

/** Whether words name one of the record's own sources. */
export function namesSource(words: OwnSentence['words'], story: Story): boolean {
  return sourceNames(story)
    .find(words)
    .some(({ to }) => words[to - 1]?.isCapitalized === true);
}

const sourceNames = keptWith(
  ({ sources }: Story): PhraseBook =>
    plainPhrases(sources.flatMap(({ venue, names }) => [venue, ...names])),
);
