import type { Span } from '../../model';
import type { StoryIndex } from '../../record/index-stories';
import { namePeople } from '../../record/name-people';
import type { Person, Story, StoryEvent } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import { escapePattern } from '../../text/escape-pattern';
import { plainText } from '../../text/plain-text';
import { sentences } from '../../text/sentences';
import { namedEvents } from '../dates/event-mentions';
import type { Departure } from '../judged-passage';
import type { FoldedArticle } from '../passage';

/**
 * What one person of the record did, given to another: "Legend posted the
 * texts". Only where a name stands right before the verb, and the thing done
 * right after it; or the other way round with "by".
 *
 * @param frame the article's text with quotations blanked out
 */
export function misattributedActs(
  article: FoldedArticle,
  frame: string,
  story: Story,
  index: StoryIndex,
): readonly Departure[] {
  const acts = story.events.filter(({ doneBy, acts }) => doneBy !== undefined && acts.length > 0);
  if (acts.length === 0) return [];
  return article.blocks.flatMap((block) =>
    block.role === 'caption'
      ? []
      : sentences(article.text, block).flatMap((sentence) =>
          namedEvents(frame, sentence, story)
            .filter(({ event }) => acts.includes(event))
            .flatMap((mention) => {
              const doer = doerOf(frame, sentence, mention, mention.event, story);
              return doer && doer.person.id !== mention.event.doneBy
                ? [toDeparture(doer, mention, index)]
                : [];
            }),
        ),
  );
}

interface Doer extends Span {
  readonly person: Person;
}

const ADVERBS = String.raw`(?:(?:had|has|have|then|later|also|once|even|soon|himself|herself|who|\p{L}+ly)\s)*(?:(?:took to|went on) \p{L}+ (?:and|to|where (?:he|she)) )?`;
const OBJECT = String.raw`(?:(?:the|their|his|her|those|these|some|all|screenshots?|screengrabs?|images?|copies|parts?|of|a|an|private|personal|now-\p{L}+|heated|series|two|three|several|infamous|\p{L}+['’]s?)\s)*`;

/** The ways in which a sentence says who did an event's act, read round the words for it. */
interface ActPatterns {
  /** "Legend posted the …", up to the thing done. */
  readonly active: RegExp;
  /** "Legend made the … public": up to the thing done, and after it. */
  readonly parted: readonly { readonly before: RegExp; readonly after: RegExp }[];
  /** "The texts were posted by …", from the thing done to the name. */
  readonly passive: RegExp;
  /** "The texts that Legend had posted", from the name on. */
  readonly relative: RegExp;
}

const patterns = new WeakMap<StoryEvent, ActPatterns>();

function patternsOf(event: StoryEvent): ActPatterns {
  const ready = patterns.get(event);
  if (ready) return ready;
  const acts = event.acts.map((act) => plainText(act));
  const verbs = acts.map(escapePattern).join('|');
  const built = {
    active: new RegExp(String.raw`^\s${ADVERBS}(?:${verbs})\s${OBJECT}$`, 'iu'),
    parted: acts.flatMap((act) => {
      const [verb = '', ...rest] = act.split(' ');
      return rest.length === 0
        ? []
        : [
            {
              before: new RegExp(String.raw`^\s${ADVERBS}${escapePattern(verb)}\s${OBJECT}$`, 'iu'),
              after: new RegExp(String.raw`^\s${escapePattern(rest.join(' '))}\b`, 'iu'),
            },
          ];
    }),
    passive: new RegExp(
      String.raw`^\s(?:that\s|which\s)?(?:(?:were|was|had|been|being|\p{L}+ly)\s)*(?:${verbs})\s(?:online\s|on\s\p{L}+\s)?by\s$`,
      'iu',
    ),
    relative: new RegExp(String.raw`^\s${ADVERBS}(?:${verbs})\b`, 'iu'),
  };
  patterns.set(event, built);
  return built;
}

/** Whoever the sentence says did it, by name. */
function doerOf(
  frame: string,
  sentence: Span,
  thing: Span,
  event: StoryEvent,
  story: Story,
): Doer | null {
  const text = frame.slice(sentence.start, sentence.end);
  // "Shared texts with West" is to have exchanged them.
  if (/^\s(?:with|between|from)\b/u.test(frame.slice(thing.end, sentence.end))) return null;
  const { active, parted, passive, relative } = patternsOf(event);
  const after = frame.slice(thing.end, sentence.end);
  for (const { start, end, person } of namePeople(story).mentionsIn(text)) {
    const place = { start: sentence.start + start, end: sentence.start + end };
    const isDoer =
      place.end <= thing.start
        ? isActive(frame.slice(place.end, thing.start), after, active, parted)
        : passive.test(frame.slice(thing.end, place.start)) ||
          (/^\s(?:(?:that|which)\s)?$/iu.test(frame.slice(thing.end, place.start)) &&
            relative.test(frame.slice(place.end, sentence.end)));
    if (isDoer) return { ...place, person };
  }
  return null;
}

function isActive(
  between: string,
  after: string,
  active: RegExp,
  parted: ActPatterns['parted'],
): boolean {
  return (
    active.test(between) || parted.some((way) => way.before.test(between) && way.after.test(after))
  );
}

function toDeparture(
  doer: Doer,
  { event, ...thing }: Span & { readonly event: StoryEvent },
  index: StoryIndex,
): Departure {
  const settling = event.statement === null ? null : index.statementById(event.statement);
  const did = index.personById(event.doneBy ?? '')?.name ?? 'somebody else';
  return {
    kind: 'misattribution',
    severity: 'minor',
    confidence: 0.7,
    start: Math.min(doer.start, thing.start),
    end: Math.max(doer.end, thing.end),
    statement: event.statement,
    framing: event.framing ?? null,
    original: settling ? readStatement(settling.statement).text : '',
    why: `The page says that ${doer.person.name} did this; on the record it was ${did} (${event.label}).`,
  };
}
