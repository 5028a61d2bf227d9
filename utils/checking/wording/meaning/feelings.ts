/**
 * Words that speak well or ill of what they are said of, by stem as far as a
 * word's forms share one. Plain words of speech and news, written for this
 * project; words that do either ("proud", "critical") are left out.
 */
function listed(words: string): readonly string[] {
  return words.split(/\s+/u).filter(Boolean);
}

export const FAVOURABLE: readonly string[] = listed(`
love adore admire admiration affection fond fondness like enjoy joy happy happiness glad delight delighted pleased
pleasure grateful gratitude thankful thank appreciate appreciation respect honor trust trusted faith hope hopeful
optimistic optimism confident confidence praise celebrate celebration welcome bless blessing kind kindness gentle
generous generosity warm warmth tender compassion empathy sympathy mercy forgive forgiveness loyal loyalty honest
honesty sincere truth truthful fair fairness just justice wise wisdom smart brilliant genius gifted talented great
good better best excellent wonderful amazing fantastic beautiful lovely perfect success successful triumph win
victory progress improve improvement benefit help helpful support supportive protect safe safety peace peaceful
friendly friend ally healthy strong strength courage brave hero heroic inspire inspiration inspired proud excited
excitement easy calm relief relieved comfort care caring fun funny bright clean free freedom`);

export const UNFAVOURABLE: readonly string[] = listed(`
hate hatred despise loathe detest fear afraid scared frightened dread terror anger angry furious rage outrage
outraged upset sad sadness sorrow grief miserable unhappy disappointed disappointment regret shame ashamed guilt
guilty disgust disgusted disgusting contempt disdain scorn mock ridicule insult insulting offend offensive cruel
cruelty mean harsh cold bitter bitterness jealous jealousy envy greed greedy selfish arrogant arrogance liar lie
lies dishonest fraud scam deceive deceit betray betrayal betrayed disloyal traitor enemy rival threat threaten
danger dangerous harm harmful hurt hurtful damage destroy destruction ruin disaster disastrous catastrophe fail
failure lose loss defeat worse worst bad terrible awful horrible evil wicked wrong unfair unjust injustice corrupt
corruption crime criminal abuse abusive attack violence violent weak weakness coward cowardly fool foolish stupid
idiot crazy insane ugly dirty poison toxic suffer suffering pain painful trouble troubled worry worried anxious
anxiety despair hopeless pessimistic chaos mess nightmare blame condemn accuse reject refuse`);
