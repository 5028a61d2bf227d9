import { describe, expect, it } from 'vitest';
import { judge, recordOf } from '../../support/judged-words';

/** One change in a sentence long enough that only its sense can make it material. */
interface Row {
  readonly said: string;
  readonly printed: string;
  /** What the reader is told of a change that turns the sense; `null` for one that keeps it. */
  readonly turn: string | null;
}

const rules: Readonly<Record<string, readonly Row[]>> = {
  'a number for another turns the sense, a number left out or explained does not': [
    {
      said: 'We counted twelve boats in the harbour before the storm came.',
      printed: 'We counted twenty boats in the harbour before the storm came.',
      turn: 'The page has twenty where twelve was said',
    },
    {
      said: 'We counted 12 boats in the harbour before the storm came.',
      printed: 'We counted 1,200 boats in the harbour before the storm came.',
      turn: 'The page has 1,200 where 12 was said',
    },
    {
      said: 'We counted twelve boats in the harbour before the storm came.',
      printed: 'We counted many boats in the harbour before the storm came.',
      turn: null,
    },
    {
      said: 'We counted all boats in the harbour before the storm came.',
      printed: 'We counted twelve boats in the harbour before the storm came.',
      turn: null,
    },
    {
      said: 'We counted some twelve old boats in the harbour before the storm came.',
      printed: 'We counted about twelve grey boats in the harbour before the storm came.',
      turn: null,
    },
  ],
  'what was made what will be turns the sense': [
    {
      said: 'The ferry was the best thing about living in the harbour.',
      printed: 'The ferry will be the best thing about living in the harbour.',
      turn: 'The page has “will” where “was” was said: another time is meant',
    },
    {
      said: 'The ferry will be the best thing about living in the harbour.',
      printed: 'The ferry was the best thing about living in the harbour.',
      turn: 'The page has “was” where “will” was said: another time is meant',
    },
    {
      said: 'We shall see the ferry leave the harbour in the morning.',
      printed: 'We have seen the ferry leave the harbour in the morning.',
      turn: 'The page has “have” where “shall” was said: another time is meant',
    },
    {
      said: 'The ferry is the best thing about living in the harbour.',
      printed: 'The ferry was the best thing about living in the harbour.',
      turn: null,
    },
  ],
  'a limit put in or left out turns the sense, one limit for another does not': [
    {
      said: 'The engineers probably knew about the crack in the hull.',
      printed: 'The engineers knew about the crack in the hull.',
      turn: '“probably” was said, and limits the claim',
    },
    {
      said: 'The engineers knew about the crack in the hull.',
      printed: 'The engineers always knew about the crack in the hull.',
      turn: '“always” was not said, and changes how far the claim goes',
    },
    {
      said: 'The engineers perhaps knew about the crack in the hull.',
      printed: 'The engineers possibly knew about the crack in the hull.',
      turn: null,
    },
    {
      said: 'I would trust the engineers with every boat in the harbour.',
      printed: 'I trust the engineers with every boat in the harbour.',
      turn: '“would” was said, and limits the claim',
    },
    {
      said: 'We liked some old boats in the harbour and told them so.',
      printed: 'We liked the boats in the harbour and told them so.',
      turn: null,
    },
    {
      said: 'The storm hit not only the harbour but also the little chapel.',
      printed: 'The storm hit the harbour but also the little chapel.',
      turn: null,
    },
    {
      said: 'The storm hit the harbour and the little chapel above it.',
      printed: 'The storm hit not only the harbour and the little chapel above it.',
      turn: null,
    },
  ],
  'a denial put in or left out turns the sense': [
    {
      said: 'We did not sell the boats in the harbour to the council.',
      printed: 'We did sell the boats in the harbour to the council.',
      turn: 'The page leaves out the negation that was said',
    },
    {
      said: 'We could sell the boats in the harbour to the council.',
      printed: 'We couldn’t sell the boats in the harbour to the council.',
      turn: 'The page adds a negation that was not said',
    },
    {
      said: 'Everybody in the harbour talked about the storm for weeks.',
      printed: 'Nobody in the harbour talked about the storm for weeks.',
      turn: 'The page adds a negation that was not said',
    },
    {
      said: 'The council stopped listening to the fishermen after the storm.',
      printed: 'The council did not listen to the fishermen after the storm.',
      turn: null,
    },
    {
      said: 'The council never listened to the fishermen after the storm.',
      printed: 'The council refused listening to the fishermen after the storm.',
      turn: null,
    },
    {
      said: 'I don’t trust neither of them with the boats in the harbour.',
      printed: 'I don’t trust either of them with the boats in the harbour.',
      turn: null,
    },
    {
      said: 'I trust neither of them with the boats in the harbour.',
      printed: 'I trust either of them with the boats in the harbour.',
      turn: 'The page leaves out the negation that was said',
    },
    {
      said: 'I don’t trust them with any boats in the harbour.',
      printed: 'I don’t trust them with no boats in the harbour.',
      turn: null,
    },
    {
      said: 'I don’t trust them with boats that leave the harbour.',
      printed: 'I don’t trust them with boats that don’t leave the harbour.',
      turn: 'The page adds a negation that was not said',
    },
  ],
  'a word for its opposite turns the sense': [
    {
      said: 'There were more boats in the harbour after the storm.',
      printed: 'There were fewer boats in the harbour after the storm.',
      turn: 'The page has “fewer” where “more” was said, which turns the sense',
    },
    {
      said: 'The harbour master accepted the offer from the council.',
      printed: 'The harbour master rejected the offer from the council.',
      turn: 'The page has “rejected” where “accepted” was said, which turns the sense',
    },
    {
      said: 'The harbour master was happy with the offer from the council.',
      printed: 'The harbour master was unhappy with the offer from the council.',
      turn: 'The page has “unhappy” where “happy” was said, which turns the sense',
    },
    {
      said: 'The harbour master called the offer from the council illegal.',
      printed: 'The harbour master called the offer from the council legal.',
      turn: 'The page has “legal” where “illegal” was said, which turns the sense',
    },
    ...[
      ['regular', 'irregular'],
      ['mature', 'immature'],
      ['accurate', 'inaccurate'],
      ['honest', 'dishonest'],
      ['informed', 'misinformed'],
      ['smoker', 'nonsmoker'],
      ['fair', 'unfair'],
    ].map(
      ([said, printed]): Row => ({
        said: `The harbour master told the council that they were ${said} in the end.`,
        printed: `The harbour master told the council that they were ${printed} in the end.`,
        turn: `The page has “${printed}” where “${said}” was said, which turns the sense`,
      }),
    ),
    {
      said: 'The harbour master put them into the boats that we had painted.',
      printed: 'The harbour master put them to the boats that we had painted.',
      turn: null,
    },
  ],
  'a name for another turns the sense, another name of the same person does not': [
    {
      said: 'I told Tom Brandt about the crack in the hull.',
      printed: 'I told Ada Okafor about the crack in the hull.',
      turn: 'The page names Ada where Tom was named',
    },
    {
      said: 'I told Brandt about the crack in the hull.',
      printed: 'I told Smith about the crack in the hull.',
      turn: 'The page names Smith where Brandt was named',
    },
    {
      said: 'I told Smith about the crack in the hull.',
      printed: 'I told Brandt about the crack in the hull.',
      turn: 'The page names Brandt where Smith was named',
    },
    {
      said: 'I told Tom about the crack in the hull.',
      printed: 'I told Brandt about the crack in the hull.',
      turn: null,
    },
    {
      said: 'I told Harris about the crack in the hull.',
      printed: 'I told Smith about the crack in the hull.',
      turn: 'The page names Smith where Harris was named',
    },
    {
      said: 'I told Brandt about the crack in the hull.',
      printed: 'I told him about the crack in the hull.',
      turn: null,
    },
    {
      said: 'I told Brandt about the crack in the hull.',
      printed: 'I told the deputy about the crack in the hull.',
      turn: null,
    },
    {
      said: 'I Told Brandt About the Deep Crack in the Hull.',
      printed: 'I Told Deputy About the Deep Crack in the Hull.',
      turn: null,
    },
  ],
  'another person meant turns the sense, a page’s own “he” for the speaker does not': [
    {
      said: 'It was up to him to tell the council about the hull.',
      printed: 'It was up to me to tell the council about the hull.',
      turn: 'The page has “me” where “him” was said: somebody else is meant',
    },
    {
      said: 'It was up to me to tell the council about the hull.',
      printed: 'It was up to him to tell the council about the hull.',
      turn: null,
    },
    {
      said: 'It was up to you to tell the council about the hull.',
      printed: 'It was up to us to tell the council about the hull.',
      turn: 'The page has “us” where “you” was said: somebody else is meant',
    },
    {
      said: 'It was up to her to tell the council about the hull.',
      printed: 'It was up to them to tell the council about the hull.',
      turn: 'The page has “them” where “her” was said: somebody else is meant',
    },
    {
      said: 'It was my task to tell the council about the hull.',
      printed: 'It was the task to tell the council about the hull.',
      turn: null,
    },
    {
      said: 'We quarrelled about his running for mayor, his support for Tom Brandt.',
      printed: 'We quarrelled about Brandt running for mayor, his support for Tom Brandt.',
      turn: 'The page has “brandt” where “his” was said: somebody else is meant',
    },
    {
      said: 'We quarrelled about his running for mayor, his support for the ferry.',
      printed: 'We quarrelled about Brandt running for mayor, his support for the ferry.',
      turn: null,
    },
  ],
};

describe.each(Object.entries(rules))('%s', (_, rows) => {
  it.each(rows)('“$printed” for “$said”', ({ said, printed, turn }) => {
    const verdict = judge(printed, recordOf([{ said }]));
    expect(verdict).toMatchObject({
      kind: 'misquote',
      severity: turn === null ? 'minor' : 'material',
    });
    expect(verdict?.why).toContain(turn ?? 'The sense is kept');
  });
});

describe('words that the page adds in brackets', () => {
  const marked: readonly { readonly said: string; readonly printed: string }[] = [
    {
      said: 'We counted twelve boats in the harbour before the storm.',
      printed: 'We counted [twenty] boats in the harbour before the storm.',
    },
    {
      said: 'The ferry was the best thing about living in the harbour.',
      printed: 'The ferry [will be] the best thing about living in the harbour.',
    },
    {
      said: 'I told him about the crack in the hull last autumn.',
      printed: 'I told [Tom Brandt] about the crack in the hull last autumn.',
    },
    {
      said: 'It was up to him to tell the council about the hull.',
      printed: 'It was up to (me) to tell the council about the hull.',
    },
  ];
  it.each(marked)('are marked as the page’s own: “$printed”', ({ said, printed }) => {
    expect(judge(printed, recordOf([{ said }]))).toEqual({ kind: 'edited' });
  });

  it('are left out of account where words beside them were changed', () => {
    const said = 'I told him about the old boats in the harbour before the storm.';
    const printed =
      'I told him [not Brandt, never twelve] about the grey boats in the harbour before the storm.';
    expect(judge(printed, recordOf([{ said }]))).toMatchObject({
      kind: 'misquote',
      severity: 'minor',
    });
  });
});
