/**
 * Records of stories that never happened: two people, one subject, a handful of statements put
 * together from plain sentences. Properties that hold on the record that ships must hold on these.
 */
import fc from 'fast-check';
import { parseStory } from '../../../utils/record/parse-story';
import type { Story } from '../../../utils/record/schema';

const NOUNS =
  'harbour orchard library tower kettle ladder meadow archive tunnel bakery river garden engine ledger market chapel quarry lighthouse cellar theatre station blanket piano carpet bicycle'.split(
    ' ',
  );
const VERBS =
  'repair paint measure visit rebuild carry study clean count deliver guard borrow photograph describe inherit defend plant'.split(
    ' ',
  );
const QUALITIES =
  'narrow wooden quiet expensive ancient crowded muddy brilliant hollow fragile northern stubborn famous purple'.split(
    ' ',
  );
const PEOPLE = 'neighbours engineers teachers fishermen farmers nurses painters'.split(' ');
const MONTHS = 'March April June July September October'.split(' ');
const PLACES = 'Lisbon Oslo Dakar Lima Hanoi Turin'.split(' ');

/** Plain spoken sentences, with a slot for each word to be chosen. */
const SENTENCES: readonly string[] = [
  'We will {verb} the {quality} {noun} before the {noun} opens in {month}.',
  'I told the {people} that the {noun} was {quality} and that the {noun} could stay there.',
  'They asked me to {verb} every {noun} along the {noun}, and I did it with a {noun} and a {noun}.',
  'The {noun} has been {quality} since the first {noun} came to {place}.',
  'If the {noun} is {quality}, the {people} should {verb} the {noun} themselves.',
  'My {people} would {verb} a {noun} rather than {verb} the {quality} {noun}.',
  'I didn’t {verb} the {noun} because the {people} were {quality}.',
  'It’s a {quality} {noun} for the {people} who must {verb} it all week.',
  'You could see the {noun} from the {quality} {noun}, and people would {verb} there all night.',
  'There was a {noun} in the {noun}, then a {noun} in the {noun}, and finally a {quality} {noun}.',
  'That {noun} is {quality}, and the {people} are {quality} about it.',
  'We probably {verb} more in {month} than the {people} can {verb} in a {quality} year.',
  'I’ve seen the {people} {verb} a {noun} in {place} — it was {quality}, but it worked.',
];

const slots: Readonly<Record<string, readonly string[]>> = {
  noun: NOUNS,
  verb: VERBS,
  quality: QUALITIES,
  people: PEOPLE,
  month: MONTHS,
  place: PLACES,
};

const sentence: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.array(fc.nat(), { minLength: 8, maxLength: 8 }))
  .map(([frame, choices]) => {
    let at = 0;
    return frame.replace(/\{(\w+)\}/gu, (_, slot: string) => {
      const words = slots[slot] ?? [];
      return words[(choices[at++] ?? 0) % words.length] ?? slot;
    });
  });

const NAMES = [
  { name: 'Ada Okafor', pronoun: 'she' },
  { name: 'Tom Brandt', pronoun: 'he' },
  { name: 'Mirela Popescu', pronoun: 'she' },
  { name: 'Johan Lindqvist', pronoun: 'he' },
  { name: 'Keiko Tanaka', pronoun: 'she' },
  { name: 'Rafael Delgado', pronoun: 'he' },
] as const;
const SUBJECTS = ['ferry', 'vineyard', 'orchestra', 'glacier', 'festival'];
const VENUES = ['Radio Vale', 'The Evening Post', 'the county council', 'Morning Talk'];

/** A record of an invented story. */
export const inventedRecord: fc.Arbitrary<Story> = fc
  .record({
    people: fc.shuffledSubarray([...NAMES], { minLength: 2, maxLength: 2 }),
    subject: fc.constantFrom(...SUBJECTS),
    statements: fc.array(
      fc.record({
        speaker: fc.nat(1),
        venue: fc.nat(VENUES.length - 1),
        aboutStory: fc.boolean(),
        sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 3, maxLength: 8 },
    ),
  })
  .map(({ people, subject, statements }) => {
    const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
    const story = {
      format: 1,
      id: `story-of-the-${subject}`,
      title: `The ${subject}`,
      scope: 'An invented story.',
      language: 'en',
      licence: 'CC-BY-4.0',
      updated: '2026-11-20',
      gate: { people: people.map(({ name }) => idOf(name)), topics: [subject, `${subject}s`] },
      policy: { caseAndTypography: '', optionalWords: [], cannotCheck: [], translations: '' },
      people: people.map(({ name, pronoun }) => ({
        id: idOf(name),
        name,
        pronoun,
        tracked: true,
        names: [name, name.split(' ').at(-1)],
      })),
      sources: VENUES.map((venue, at) => ({
        id: `source-${at}`,
        venue,
        title: `${venue}, an interview`,
        publisher: venue,
        medium: 'interview',
        date: `203${at}-05-0${at + 1}`,
        names: [venue],
        url: null,
        howVerified: 'Invented for tests.',
      })),
      statements: statements.map(({ speaker, venue, aboutStory, sentences }, at) => ({
        id: `statement-${at}`,
        speaker: idOf(people[speaker]?.name ?? ''),
        date: `203${venue}-05-0${venue + 1}`,
        source: `source-${venue}`,
        aboutStory,
        context: '',
        sentences,
        wording: 'known',
        wordingStatus: 'established',
        uncertainWords: [],
        attestations: [],
        note: '',
      })),
    };
    return parseStory(JSON.stringify(story), 'invented.json');
  });
