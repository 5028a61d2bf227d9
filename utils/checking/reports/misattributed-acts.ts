import type { Span } from '../../model';
import type { StoryIndex } from '../../record/index-stories';
import { namePeople } from '../../record/name-people';
import type { Person, Story, StoryEvent } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import { escapePattern } from '../../text/escape-pattern';
import { plainText } from '../../text/plain-text';
import { sentences } from '../../text/sentences';
import { eventMentions } from '../dates/event-mentions';
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
          eventMentions(frame, sentence, story)
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

const ADVERBS = String.raw`(?:(?:had|has|have|then|later|also|once|even|soon|himself|herself|who|\p{L}+ly)\s)*`;
const OBJECT = String.raw`(?:(?:the|their|his|her|those|these|some|all|screenshots?|screengrabs?|images?|copies|parts?|of|a|an|private|personal|now-\p{L}+|heated|series|two|three|several|infamous|\p{L}+['’]s?)\s)*`;

const patterns = new WeakMap<StoryEvent, { active: RegExp; passive: RegExp }>();

function patternsOf(event: StoryEvent): { active: RegExp; passive: RegExp } {
  const ready = patterns.get(event);
  if (ready) return ready;
  const verbs = event.acts.map((act) => escapePattern(plainText(act))).join('|');
  const built = {
    active: new RegExp(String.raw`^\s${ADVERBS}(?:${verbs})\s${OBJECT}$`, 'iu'),
    passive: new RegExp(
      String.raw`^\s(?:that\s|which\s)?(?:(?:were|was|had|been|being|\p{L}+ly)\s)*(?:${verbs})\s(?:online\s|on\s\p{L}+\s)?by\s$`,
      'iu',
    ),
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
  const { active, passive } = patternsOf(event);
  for (const { start, end, person } of namePeople(story).mentionsIn(text)) {
    const place = { start: sentence.start + start, end: sentence.start + end };
    if (place.end <= thing.start && active.test(frame.slice(place.end, thing.start)))
      return { ...place, person };
    if (place.start >= thing.end && passive.test(frame.slice(thing.end, place.start)))
      return { ...place, person };
  }
  return null;
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
