import type { Row } from './english-wordings';

/** Who ended it, and denials that go too far. */
export const agencyRows: readonly Row[] = [
  {
    rule: 'made the one who ended it',
    expected: 'minor',
    wordings: [
      'John Legend ended his friendship with Kanye West.',
      'Legend dumped West as a friend years ago.',
      'The singer has cut West out of his life, he told the podcast.',
      'Legend walked out on the friendship.',
      'The friendship was ended by Legend.',
      'It was Legend who broke off the friendship with West.',
      'John Legend ditches Kanye West as a friend',
      'The “All of Me” singer pulled the plug on his friendship with Ye.',
      'Legend turned his back on his old friend West.',
      'Legend dropped West as a friend.',
      'John Legend on why he quit his friendship with West.',
    ],
    missed: ['Legend’s decision to end the friendship with West surprised nobody.'],
  },
  {
    rule: 'not made the one who ended it',
    expected: null,
    wordings: [
      'Their friendship ended years ago.',
      'The end of the friendship hurt Legend.',
      'Legend did not end the friendship.',
      'Legend denied that he had cut West off.',
      'Did Legend end the friendship?',
      'West ended his friendship with Legend.',
      'Legend and West are no longer friends.',
      'Legend spoke about the friendship that ended.',
      'Legend remembers how the friendship came to an end.',
      'Legend lost his friend West.',
      'Legend ended his concert with a song for his friend West.',
      'West says that Legend betrayed their friendship.',
    ],
  },
  {
    rule: 'a break that is nobody’s doing',
    expected: null,
    wordings: [
      'Legend has blamed his break with West on the campaign.',
      'Legend opened up about his split from West.',
      'Legend sang about his breakup with West.',
      'Legend’s break with West came as a surprise.',
      'Legend described his parting of ways with West.',
      'Legend regrets his falling-out with West.',
      'Legend spoke of the loss of his friend West.',
    ],
  },
  {
    rule: 'given the push',
    expected: 'minor',
    wordings: [
      'Legend gave West the boot.',
      'Legend gave his friend West the push.',
      'Legend handed in his resignation from the friendship with West.',
      'Legend’s ending of the friendship shocked West.',
    ],
  },
];

export const overcorrectionRows: readonly Row[] = [
  {
    rule: 'a denial that goes too far',
    expected: 'minor',
    wordings: [
      'Trump had nothing to do with the end of the friendship, Legend says.',
      'Legend insists that Trump played no part in the split with West.',
      'West’s support for Trump played no role whatsoever in the end of the friendship.',
      'Trump was entirely irrelevant to the falling-out, the singer said.',
      'The end of the friendship had absolutely nothing to do with Trump.',
      'Trump had zero to do with the breakup of the two friends, says Legend.',
      'Trump was not a factor at all in the end of the friendship, Legend says.',
      'Legend says Trump had no bearing on the friendship.',
      'The friendship ended for reasons that have nothing whatever to do with Trump.',
      'Trump did not figure in the end of the friendship in any way.',
      'Legend said that Trump had no influence on the end of their friendship.',
      'None of it was about Trump, Legend says of the friendship’s end.',
    ],
  },
  {
    rule: 'a denial that goes no further than the record',
    expected: null,
    wordings: [
      'Trump was not the reason the friendship ended, Legend says.',
      'The friendship did not end because of Trump.',
      'Legend said in 2020 that they were not less friends because of Trump.',
      'Trump had nothing to do with it, Legend says; it was West’s run for president.',
      'Legend has nothing to say about Trump and his friendship with West.',
      'Did Trump have nothing to do with the end of the friendship?',
      'Trump was not the cause of the split, the singer says.',
      'Legend denies that the friendship ended over Trump.',
      'Legend, who has nothing to do with Trump, spoke about his friendship with West.',
      'Trump did not ruin the friendship, although politics contributed.',
      'Trump did not break them up, the singer says.',
      'Legend rejects the claim that Trump ended the friendship.',
    ],
  },
];
