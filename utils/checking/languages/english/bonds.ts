/** What English calls what two people have, or what they are to each other. */
import { phraseBook } from '../phrase-book';

/** Words for bonds, by the noun by which a record names them. */
export const bonds = {
  friendship: phraseBook(`
    friendship; friend; bromance; bond; relationship; closeness; be close; so close; close friend;
    pal; buddy; brotherhood; companionship; companion; fellowship; kinship; camaraderie; comradeship;
    comrade; comradery; rapport; tie; amity; affinity; attachment; chum; confidant; bestie; soulmate;
    alliance; partnership; old friend; love between; trust between; goodwill between; warmth between;
    best of friend; best of pal; thick as thieves; inseparable; joined at the hip; like brothers; thing between; whatever ~ have; whatever there be between;
    what they had; what the two had; what the pair had; what ~ had; between them;
    between the two/pair/duo/friends/men; relations`),
  marriage: phraseBook('marriage; wedlock; relationship; union; couple'),
  partnership: phraseBook(
    'partnership; collaboration; alliance; duo; double act; bond; relationship; joint venture',
  ),
};
