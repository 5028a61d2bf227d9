import type { Span } from '../../model';
import type { StoryIndex } from '../../record/index-stories';
import { keptWith } from '../../record/kept-with';
import { namePeople } from '../../record/name-people';
import type { Person, Story, StoryEvent } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import { escapePattern } from '../../text/escape-pattern';
import { plainText } from '../../text/plain-text';
import { sentences } from '../../text/sentences';
import { namedEvents } from '../dates/event-mentions';
import type { Departure } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { because } from '../reasons/because';

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

const ADVERBS = String.raw`(?:(?:had|has|have|then|later|also|once|even|soon|himself|herself|who|\p{L}+ly)\s)*`;
/** "Took to Twitter and …", "chose to …", "took a screenshot and …": what leads up to the act, nobody else named. */
const STEPS = String.raw`(?:(?:took to|went on) \p{L}+ (?:and|to|where (?:he|she)) |(?:decided|chose|opted|went on|proceeded|elected) to |\p{Ll}+ed (?:\p{Ll}+ ){1,5}and (?:then )?)?`;
const OBJECT = String.raw`(?:(?:the|their|his|her|those|these|some|all|screenshots?|screengrabs?|images?|copies|parts?|of|a|an|private|personal|now-\p{L}+|heated|series|two|three|several|infamous|\p{L}+['’]s?)\s)*`;
/** Places where what is private becomes public. */
const IN_PUBLIC = String.raw`(?:online|out there|publicly|on (?:twitter|x|instagram|facebook|social media|the internet|the web|(?:his|her|their|a) (?:\p{Ll}+ )?(?:timeline|feed|account|page|profile|website|site|blog|twitter|instagram))|to (?:his|her|their|the) (?:\p{Ll}+ )?(?:followers|fans|press|public|media|world)|with (?:the|his|her|their) (?:\p{Ll}+ )?(?:followers|fans|press|public|media|world))`;

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
  /** "By posting the texts, …": before the thing done, in a clause whose subject comes after it. */
  readonly participle: RegExp;
}

const patternsOf = keptWith((event: StoryEvent): ActPatterns => {
  const acts = event.acts.map((act) => plainText(act));
  const verbs = acts.map(formsOf).join('|');
  return {
    active: new RegExp(
      String.raw`^(?:(?:,\swho)?\s${ADVERBS}${STEPS}${ADVERBS}|['’]s?\s(?:\p{Ll}+\s)?(?:decision|choice|move) to\s|['’]s?\s(?=\p{Ll}+ing\b))(?:${verbs})\s(?:of\s)?${OBJECT}$`,
      'iu',
    ),
    parted: acts.flatMap((act) => {
      const [verb = '', ...rest] = act.split(' ');
      if (rest.length === 0) return [];
      const particle = escapePattern(rest.join(' '));
      const place = verb === 'put' ? `${particle}|${IN_PUBLIC}` : particle;
      return [
        {
          before: new RegExp(
            String.raw`^(?:,\swho)?\s${ADVERBS}${STEPS}(?:${formsOf(verb)})\s${OBJECT}$`,
            'iu',
          ),
          after: new RegExp(String.raw`^\s(?:${place})(?![\p{L}\p{N}])`, 'iu'),
        },
      ];
    }),
    passive: new RegExp(
      String.raw`^\s(?:that\s|which\s)?(?:(?:were|was|had|been|being|\p{L}+ly)\s)*(?:${verbs})\s(?:online\s|on\s\p{L}+\s)?by\s$`,
      'iu',
    ),
    relative: new RegExp(String.raw`^\s${ADVERBS}(?:${verbs})(?![\p{L}\p{N}])`, 'iu'),
    participle: new RegExp(
      String.raw`^(?:having |(?:by |in |after |when )?(?=\p{Ll}+ing\b))(?:${verbs})\s${OBJECT}$`,
      'iu',
    ),
  };
});

/** Forms of the verbs of acts that do not follow from the past form. */
const IRREGULAR: Readonly<Record<string, string>> = {
  made: 'made|makes?|making',
  put: 'put(?:s|ting)?',
  sent: 'sent|sends?|sending',
  gave: 'gave|gives?|giving',
  took: 'took|takes?|taking',
  wrote: 'wrote|writes?|writing',
  sold: 'sold|sells?|selling',
  broke: 'broke|breaks?|breaking',
};

/** "Posted": also "posts", "post" and "posting". The rest of a longer act stays as it is. */
function formsOf(act: string): string {
  const [verb = '', ...rest] = act.split(' ');
  const tail = rest.length === 0 ? '' : ` ${escapePattern(rest.join(' '))}`;
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return `(?:${irregular})${tail}`;
  if (!verb.endsWith('ed')) return `${escapePattern(verb)}${tail}`;
  const stem = verb.slice(0, -2);
  const single = /([bdgmnprt])\1$/u.test(stem) ? `|${escapePattern(stem.slice(0, -1))}s?` : '';
  return `(?:${escapePattern(stem)}(?:ed|es?|s|ing)?${single})${tail}`;
}

/** Whoever the sentence says did it, by name. */
function doerOf(
  frame: string,
  sentence: Span,
  thing: Span,
  event: StoryEvent,
  story: Story,
): Doer | null {
  const after = frame.slice(thing.end, sentence.end);
  if (isExchange(frame.slice(sentence.start, thing.start), after)) return null;
  const text = frame.slice(sentence.start, sentence.end);
  const { active, parted, passive, relative, participle } = patternsOf(event);
  const isOpening = participle.test(frame.slice(sentence.start, thing.start));
  for (const { start, end, person } of namePeople(story).mentionsIn(text)) {
    const place = { start: sentence.start + start, end: sentence.start + end };
    const between = frame.slice(thing.end, place.start);
    const isDoer =
      place.end <= thing.start
        ? isActive(frame.slice(place.end, thing.start), after, active, parted)
        : passive.test(between) ||
          (isOpening && OPENING_ENDS.test(between)) ||
          (/^,?\s(?:(?:that|which)\s)?$/iu.test(between) &&
            relative.test(frame.slice(place.end, sentence.end)));
    if (isDoer) return { ...place, person };
  }
  return null;
}

/** From the thing done to the subject of the main clause. */
const OPENING_ENDS = new RegExp(String.raw`^(?:\s${IN_PUBLIC})?,\s$`, 'iu');

/** "Shared texts with West" is to have exchanged them, unless it says where they became public. */
function isExchange(before: string, after: string): boolean {
  return (
    /\b(?:shar|exchang|swap|trad)\p{L}+\s(?:\p{L}+['’]?s?\s){0,3}$/iu.test(before) &&
    /^\s(?:with|between|from)\b/u.test(after) &&
    !new RegExp(String.raw`\s${IN_PUBLIC}(?![\p{L}\p{N}])`, 'iu').test(after)
  );
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
  const doneBy = index.personById(event.doneBy ?? '');
  const told = { given: doer.person.name, event: event.label };
  return {
    kind: 'misattribution',
    severity: 'minor',
    confidence: 0.7,
    start: Math.min(doer.start, thing.start),
    end: Math.max(doer.end, thing.end),
    statement: event.statement,
    framing: event.framing ?? null,
    original: settling ? readStatement(settling.statement).text : '',
    reason: doneBy
      ? because('actGivenTo', { ...told, doer: doneBy.name })
      : because('actGivenToOther', told),
  };
}
