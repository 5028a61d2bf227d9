import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../../utils/model';
import { indexStories } from '../../../../utils/record/index-stories';
import { parseStory } from '../../../../utils/record/parse-story';
import { checkText } from '../../../support/stories';

const RECORD = 'dataset/fourth-story.record.json';
const festival = indexStories([
  parseStory(readFileSync(join(import.meta.dirname, '../../..', RECORD), 'utf8'), RECORD),
]);

/** How gravely a page about a festival that did not take place makes somebody its cause, or whoever called it off. */
function severityOf(wording: string, framing: string): Severity | null {
  const { findings } = checkText(
    'Larkfield: what became of the festival',
    ['The Larkfield festival was to have been in July, with the singer Mika Andoh.', wording],
    '2031-06-20',
    festival,
  );
  return findings.find((finding) => finding.framing === framing)?.severity ?? null;
}

describe('what ended may be a thing, and whoever is blamed no party to it', () => {
  it.each([
    'Larkfield was called off because of Mika Andoh.',
    'Mika Andoh sank Larkfield.',
    'The festival fell through over Andoh’s withdrawal.',
    'Andoh’s walkout killed the festival.',
    'Larkfield went under on account of Mika Andoh.',
    'The cancellation of the festival was due to the withdrawal of its headliner.',
    'The withdrawal of Mika Andoh led to the collapse of Larkfield.',
    'Larkfield did not go ahead because of the headliner’s withdrawal.',
    'It was Mika Andoh who wrecked the festival.',
    'Thanks to Mika Andoh, Larkfield is no more.',
    'The festival was shelved owing to Andoh’s no-show.',
    'The reason for the cancellation of Larkfield was Mika Andoh.',
    'Mika Andoh would not sing in July. Larkfield was scrapped because of her.',
    'But for Mika Andoh, Larkfield would have gone ahead.',
  ])('put down to one cause: %s', (wording) => {
    expect(severityOf(wording, 'andoh-sank-larkfield')).toBe('material');
  });

  it.each([
    'Larkfield was called off after Mika Andoh withdrew.',
    'Andoh’s withdrawal put a strain on the festival; it hurt Larkfield.',
    'Mika Andoh’s exit cast doubt over Larkfield.',
    'The withdrawal of its headliner threatened the festival.',
    'The festival was scrapped days after the withdrawal of Mika Andoh.',
  ])('an order in time, or a blow: %s', (wording) => {
    expect(severityOf(wording, 'andoh-sank-larkfield')).toBe('minor');
  });

  it.each([
    'Larkfield was called off over the loss of its headliner and of its insurance.',
    'Larkfield was not cancelled because of Mika Andoh.',
    'Did Mika Andoh sink Larkfield?',
    'The Saltwick festival was called off because of Mika Andoh.',
    'Mika Andoh cancelled a concert in May.',
    'Larkfield was called off because of the flood.',
    'The singer Jude Marrin sank Saltwick.',
    'Mika Andoh played at Larkfield twice.',
    'The idea that Mika Andoh sank Larkfield is a myth.',
    'Her manager was let go because of her.',
    'Andoh and Renn shared a stage again.',
  ])('nothing of the kind: %s', (wording) => {
    expect(severityOf(wording, 'andoh-sank-larkfield')).toBeNull();
  });
});

describe('whoever calls a thing off is', () => {
  it.each([
    ['Tobias Renn cancelled Larkfield.', 'minor'],
    ['Renn has called off the festival.', 'minor'],
    ['Tobias Renn pulled the plug on Larkfield.', 'minor'],
    ['It was Renn who axed the festival.', 'minor'],
    ['The festival was scrapped by Tobias Renn.', 'minor'],
    ['Renn abandoned the festival, and did not say when he would try again.', 'minor'],
    ['Renn ditched Larkfield.', 'minor'],
    ['Renn did not cancel Larkfield.', null],
    ['The panel cancelled the festival.', null],
    ['Renn cancelled the opening party.', null],
    ['Renn denies that he called off Larkfield.', null],
    ['Did Renn cancel Larkfield?', null],
    ['The cancellation of Larkfield hurt Renn.', null],
  ] as const)('%s', (wording, severity) => {
    expect(severityOf(wording, 'renn-pulled-the-plug')).toBe(severity);
  });
});

describe('that the loss of a headliner played no part at all is', () => {
  it.each([
    ['Andoh’s withdrawal had nothing to do with the cancellation of Larkfield.', 'minor'],
    ['The headliner played no part in the cancellation of the festival.', 'minor'],
    ['Mika Andoh was irrelevant to the end of Larkfield.', 'minor'],
    ['The end of Larkfield had nothing whatever to do with Mika Andoh.', 'minor'],
    ['Andoh’s withdrawal had no bearing on the cancellation of the festival.', 'minor'],
    ['Andoh’s withdrawal was not the reason for the cancellation.', null],
    ['Larkfield was not called off because of Mika Andoh.', null],
    ['Andoh’s withdrawal had nothing to do with it: the insurer withdrew its cover.', null],
    ['Mika Andoh has nothing to do with the Saltwick weekend.', null],
  ] as const)('%s', (wording, severity) => {
    expect(severityOf(wording, 'andoh-irrelevant')).toBe(severity);
  });
});
