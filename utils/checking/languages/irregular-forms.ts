/** Forms that neither a stem nor `comparisonKey` brings together, the first of each row standing for all. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  [
    "be is 's are was were been being am",
    'have has had having',
    'do does did done',
    "would 'd",
    'forget forgot forgotten',
    'overthrow overthrew overthrown',
    'seek sought',
    'show shown',
    'stick stuck',
    'bite bit bitten',
    'bleed bled',
    'blow blew blown',
    'catch caught',
    'cleave cleft cloven',
    'cling clung',
    'deal dealt',
    'die dies died dying',
    'draw drew drawn',
    'eat ate eaten',
    'fight fought',
    'flee fled',
    'forgive forgave forgiven',
    'forsake forsook forsaken',
    'freeze froze frozen',
    'hang hung',
    'lay laid',
    'lead led',
    'lie lies lied lying',
    'ring rang rung',
    'sell sold',
    'send sent',
    'shake shook shaken',
    'shoot shot',
    'sink sank sunk',
    'slay slew slain',
    'snuff snuffed',
    'spell spelt',
    'steal stole stolen',
    'strike struck',
    'swear swore sworn',
    'sweep swept',
    'tear tore torn',
    'throw threw thrown',
    'tie ties tied tying',
    'rise rose risen',
    'shrink shrank shrunk',
    'undo undid undone',
    'wear wore worn',
    'withdraw withdrew withdrawn',
  ].map((row) => {
    const forms = row.split(' ');
    return [forms[0] ?? '', forms];
  }),
);

/** All forms of an irregular English word of a list, or the word itself. */
export function formsOf(form: string): readonly string[] {
  return IRREGULAR.get(form) ?? [form];
}
