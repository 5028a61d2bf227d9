import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../../utils/model';
import { indexStories } from '../../../../utils/record/index-stories';
import { parseStory } from '../../../../utils/record/parse-story';
import { checkText } from '../../../support/stories';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) =>
  indexStories([parseStory(readFileSync(join(root, path), 'utf8'), path)]);
const bridge = read('fixtures/records/harbour-bridge.json');
const ward = read('dataset/second-story.record.json');

/** How gravely a page makes the claim, or `null`. */
function tollFree(wording: string): Severity | null {
  const { findings } = checkText(
    'Mayor Okafor and the harbour bridge',
    ['Ada Okafor spoke about the toll on the new bridge.', wording],
    '2032-06-20',
    bridge,
  );
  return findings.find(({ framing }) => framing === 'toll-free-for-all')?.severity ?? null;
}

function neverToClose(wording: string): Severity | null {
  const { findings } = checkText(
    'Castell and the maternity ward at Wrenfield',
    ['Leonie Castell spoke about the maternity ward.', wording],
    '2024-05-20',
    ward,
  );
  return findings.find(({ framing }) => framing === 'ward-never-to-close')?.severity ?? null;
}

describe('a promise in other words than the record’s is', () => {
  it.each([
    'Okafor promised a bridge free of charge.',
    'Okafor pledged to waive the toll.',
    'Okafor had vowed to scrap the toll.',
    'Okafor told voters that they would cross the bridge for nothing.',
    'Okafor guaranteed that using the bridge would cost nothing.',
    'Okafor, who had sworn that drivers would not be charged a toll, was absent.',
    'Drivers would not be charged a toll, they had been told by Ada Okafor.',
    'It was Ada Okafor who pledged to do away with the toll.',
    'Okafor’s pledge to abolish the toll is four years old.',
    'Mayor Okafor has assured motorists that the toll would be scrapped.',
    'A bridge free of charge: that was the promise of Ada Okafor, and people remember.',
    'The mayor promised to lift the toll.',
  ])('the claim without its limit: %s', (wording) => {
    expect(tollFree(wording)).toBe('minor');
  });

  it.each([
    'Okafor promised that nobody would be charged for the bridge, ever.',
    'Okafor pledged to waive the toll for everyone.',
    'Okafor had vowed to scrap the toll for good.',
    'Okafor guaranteed every single driver a bridge free of charge.',
    'Okafor told voters that all of us would cross the bridge for nothing, come what may.',
    'Okafor swore to scrap the toll for rich and poor.',
    'Okafor assured the whole country that the toll would be abolished for ever.',
    'Okafor promised to waive the toll. She said that it was for everybody.',
    'Okafor promised to scrap the toll under any circumstances.',
    'Okafor pledged an unconditional end to paying: the toll would be waived for all.',
  ])('the claim made wider: %s', (wording) => {
    expect(tollFree(wording)).toBe('material');
  });

  it.each([
    'Okafor promised to waive the toll for residents who cross to work, in the first two years.',
    'Okafor promised to waive the toll. It was to be so for the first two years.',
    'Okafor promised not to raise the toll.',
    'Okafor promised a free concert on the bridge.',
    'Okafor said that the toll would pay for a school.',
    'Okafor said that drivers had not been charged a toll last week.',
    'Okafor hopes to waive the toll.',
    'Okafor may scrap the toll, she said.',
    'Okafor never promised to scrap the toll.',
    'Okafor denied that she had promised to waive the toll.',
    'Did Okafor promise to waive the toll?',
    'The opposition has promised to scrap the toll, and Okafor called that a fantasy.',
    'Okafor’s rival promised to waive the toll.',
    'Tom Brandt promised to waive the toll.',
    'Some say that Okafor promised to waive the toll for everyone.',
    'Okafor promised to pay the toll of a nurse out of her own purse.',
    'Okafor promised a bridge free of charge, and it is.',
    'Okafor stood by her promise about the toll.',
  ])('no claim at all: %s', (wording) => {
    expect(tollFree(wording)).toBeNull();
  });
});

describe('the opposite denied is the same promise', () => {
  it.each([
    ['Castell vowed that the ward would stay open.', 'minor'],
    ['Castell promised to keep the ward open.', 'minor'],
    ['Castell promised to save the maternity ward.', 'minor'],
    ['Castell told the town that its ward was not going to be shut down.', 'minor'],
    ['Castell guaranteed that nobody would close the ward, ever.', 'material'],
    ['Castell gave her word that the ward would survive, come what may.', 'material'],
    ['Castell assured mothers that the ward would not be sold off.', 'minor'],
    ['Castell pledged that the ward would remain for good.', 'material'],
    ['The chief executive swore to protect the maternity ward.', 'minor'],
    ['Castell promised that the ward would carry on.', 'minor'],
    ['Castell told the town that the ward would close.', null],
    ['Castell promised to close the ward in January.', null],
    ['Castell did not promise to save the maternity ward.', null],
    ['Castell said that the ward had stayed open at Christmas.', null],
    ['Castell promised to keep the ward open until the end of March.', null],
    ['Dunmore promised to save the ward.', null],
    ['Castell vowed to keep her job.', null],
    ['Castell hopes that the ward will survive.', null],
  ] as const)('%s', (wording, severity) => {
    expect(neverToClose(wording)).toBe(severity);
  });
});
