/**
 * Words by which a name that no record knows can be told to be a person's: an
 * outlet says things too. An unlisted name is nobody's for certain.
 */

/** Given names that are frequent in English-language news; no magazine or programme is called so. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abby Abigail Adam Adele Adrian Aisha Alan Albert Alec Alejandro Alex Alexander Alexandra Alexandria Alexis Alfred Ali Alice Alicia Alison Allison Amanda Amber Amir Amy Ana Andre Andrea Andrew Andy Angela Angelina Anita Ann Anna Anne Annie Anthony Antonio Ariana Arnold Arthur Ashley Ashton
  Barack Barbara Barry Ben Benjamin Bernard Bernie Beth Betty Beyonce Bill Billie Billy Blake Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Britney Brittany Bruce Bruno Bryan Caitlin Calvin Cameron Camila Carl Carla Carlos Carol Caroline Carolyn Carrie Catherine Cathy Chad Channing Charlene Charles Charlie Charlotte Chelsea Cheryl Chris Chrissy Christian Christina Christine Christopher Cindy Claire Clara Clark Colin Connor Corey Courtney Craig Curtis Cynthia
  Daisy Damon Dan Daniel Daniela Danielle Danny Darren Dave David Dean Deborah Debra Denise Dennis Derek Diana Diane Diego Dominic Don Donald Donna Doris Dorothy Doug Douglas Drew Duncan Dwayne Dylan Ed Eddie Edward Edwin Eileen Elaine Eleanor Elena Elijah Elizabeth Ella Ellen Elon Emily Emma Eric Erica Erik Erin Ethan Eugene Eva Evan Evelyn Fatima Felicia Felix Fernando Fiona Florence Frances Francis Frank Fred Frederick
  Gabriel Gary Gavin Geoff Geoffrey George Georgia Gerald Gerard Gigi Gina Glen Glenn Gloria Gordon Grace Graham Greg Gregory Gwen Gwyneth Hailey Hannah Harold Harry Harvey Heather Hector Heidi Helen Helena Henry Herbert Hilary Hillary Holly Howard Hugh Hugo Ian Ibrahim Ida Igor Imran Ines Ingrid Irene Iris Isaac Isabel Isabella Ivan Ivanka
  Jack Jackie Jacob Jacqueline Jaden Jake James Jamie Jane Janet Janice Jared Jason Jasmine Javier Jay Jean Jeff Jeffrey Jen Jenna Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Joe Joel John Johnny Jon Jonathan Jordan Jorge Jose Joseph Josephine Josh Joshua Joyce Juan Judith Judy Julia Julian Juliana Julie Justin Kamala Kanye Kara Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Katy Keith Kelly Ken Kendall Kendrick Kenneth Kerry Kevin Khloe Kiara Kim Kimberly Kirk Kourtney Kris Kristen Kristin Kristina Kurt Kyle Kylie
  Lana Larry Laura Lauren Laurence Lawrence Leah Lee Leo Leon Leonard Leonardo Leslie Lewis Liam Lily Linda Lindsay Lisa Liz Lloyd Logan Lois Lorraine Louis Louise Lucas Lucy Luis Luke Lydia Lynn Madeleine Madison Malcolm Malik Marc Marco Marcus Margaret Margot Maria Mariah Marian Marilyn Mario Marion Mark Marlon Martha Martin Mary Mason Matt Matthew Maurice Max Maya Megan Meghan Melania Melanie Melissa Meredith Michael Michelle Miguel Mike Mila Miley Miranda Mitchell Mohamed Mohammed Molly Monica Morgan Muhammad
  Nadia Nancy Naomi Natalia Natalie Natasha Nathan Nathaniel Neil Nicholas Nick Nicki Nicole Nigel Nina Noah Noel Nora Norman Olga Oliver Olivia Omar Oprah Oscar Owen Pamela Patricia Patrick Paul Paula Pauline Penelope Peter Philip Phillip Phoebe Pierce Priscilla Priya Quentin Rachel Rafael Ralph Ray Raymond Rebecca Regina Renee Ricardo Richard Rick Ricky Rihanna Rita Rob Robert Roberto Robin Rodney Roger Roland Ron Ronald Rory Rosa Rose Rosie Ross Roy Rupert Russell Ruth Ryan
  Sabrina Sally Sam Samantha Samuel Sandra Santiago Sara Sarah Scott Sean Sebastian Selena Serena Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shirley Sidney Simon Sofia Sophia Sophie Stacey Stacy Stanley Stella Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sylvia Tamara Tanya Tara Taylor Ted Teresa Terry Theo Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracy Travis Trevor Tyler Tyra Valerie Vanessa Venus Vera Vernon Veronica Victor Victoria Vincent Virginia Vladimir
  Walter Warren Wayne Wendy Whitney Will William Willow Winston Yasmin Yolanda Yvonne Zach Zachary Zendaya Zoe`.split(
    /\s+/u,
  ),
);

/** Whether a capitalized word is a given name that is frequent in the news. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word);
}

/** Words by which somebody speaks of himself, alone or with others. */
export const FIRST_PERSON = /(?<![\p{L}'’])(?:I|me|my|mine|we|us|our|ours)(?![\p{L}])/iu;

/** Titles and callings that stand before a person's name. */
const BEFORE_PERSON =
  /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Sir|Dame|Lord|Lady|Judge|Capt|Chief|Col|Gen|Insp|Justice|King|Lt|Maj|Prince|Princess|Queen|Rabbi|Rev|Sgt|(?:[Rr]app|[Ss]ing|[Pp]resent|[Rr]eport|[Pp]roduc|[Bb]roadcast|[Ii]nterview|[Pp]odcast|[Oo]rganis|[Oo]rganiz|[Ll]awy|[Ww]rit|[Rr]eality st)er|[Aa]ctor|[Aa]ctress|[Mm]odel|[Hh]ost|[Jj]ournalist|[Cc]omedian|[Aa]uthor|[Mm]usician|[Ss]tar|[Ss]enator|[Gg]overnor|[Cc]hancellor|[Pp]remier|[Cc]ongress(?:man|woman)|[Ss]ecretary|[Aa]mbassador|[Cc]ommissioner|[Aa]lderman|[Cc]hair(?:man|woman)?|[Cc]aptain|[Gg]eneral|[Cc]olonel|[Mm]ajor|[Ll]ieutenant|[Ss]ergeant|[Dd]etective|[Ii]nspector|[Cc]onstable|[Oo]fficer|[Bb]ishop|[Aa]rchbishop|[Rr]everend|[Mm]anager|[Dd]irector|[Cc]hef|[Pp]resident|[Mm]inister|[Mm]ayor|[Pp]rofessor|[Dd]octor|[Ww]ife|[Hh]usband|[Ss]ister|[Bb]rother|[Mm]other|[Ff]ather|[Ff]riend|[Cc]oach|[Pp]astor|[Cc]ommentator|[Ss]pokes(?:man|woman|person)|[Dd]eputy|[Cc]ouncillor|[Ee]x)[.]?\s$/u;
/** Names that begin with a given name and are no person's. */
const NO_PERSON =
  /\b(?:Claire|Live|Show|Today|Tonight|Magazine|News|Times|Post|Radio|TV|Podcast|Files|University|Foundation|Street|Report|Weekly|Journal)$/u;

/** Words for those who ask and show, not answer: nobody's whom a record holds as the speaker. */
const ASKING =
  /^(?:the|a|an|his|her|their|one)\s(?:[\p{L}’'-]+\s){0,3}?(?:journalist|interviewer|reporter|presenter|host|co-host|anchor|podcaster|moderator|broadcaster|correspondent|columnist|critic|editor|newsreader|staffer|aide|spokesman|spokeswoman|spokesperson|publicist|lawyer|manager|bodyguard|neighbour|neighbor|fan)$/iu;

/**
 * Whether a name as printed is surely a person's.
 *
 * @param before the text right before the name
 */
export function isPersonsName(name: string, before: string): boolean {
  if (NO_PERSON.test(name) || /^The\s/u.test(name)) return false;
  const [first = ''] = name.split(/\s+/u);
  return (name.includes(' ') && GIVEN_NAMES.has(first)) || endsInTitle(before);
}

/** Whether a text ends in a title or calling, behind which a person's name begins. */
export function endsInTitle(text: string): boolean {
  return BEFORE_PERSON.test(text.slice(-24));
}

/** Words by which pages mean somebody whom they do not name and who is not one of the famous themselves. */
const UNNAMED =
  /^(?:(?:an?|one|another|some|several|two|three|multiple|our|its|their)\s)?(?:[\p{L}’'-]+\s){0,3}?(?:sources?|insiders?|tipsters?|associates?|aides?|advisers?|advisors?|confidants?|confidantes?|observers?|onlookers?|eyewitness(?:es)?|witness(?:es)?|bystanders?|fans?|users?|commenters?|followers?|readers?|viewers?|listeners?|callers?|voters?|residents?|protest[eo]rs?|panell?ists?|passers?-by|neighbou?rs?|executives?|staffers?|employees?|spokes(?:man|woman|person)|publicists?|lawyers?|bodyguards?|assistants?|someone|somebody)(?:\sclose)?$/iu;
/** Words for anybody, which mean a source only with what ties them to the people of the story. */
const ANYBODY =
  /^(?:(?:an?|one|another|some|several|two|three)\s(?:[\p{L}’'-]+\s){0,2}?(?:person|people|members?|friends?|pals?|individuals?)|friends|pals|people|members)(?:\sclose)?$/iu;
const TIED =
  /^\s?(?:close to|familiar with|with knowledge|who knows?|in the know|of (?:[\p{L}’'-]+\s){1,5}?(?:circle|entourage|team|crew|camp|staff|inner circle|band|household|retinue)\b)/iu;
const DEFINITE = /^(?:the|this|that|his|her|my)\s/iu;
/** These mean no central person however definite: "the insider added". */
const NAMELESS =
  /^(?:the|this|that|our)\s(?:[\p{L}’'-]+\s){0,2}?(?:source|insider|tipster|onlooker|eyewitness|commenter)s?$/iu;
/** Those who work for somebody are not that person: "Smith's manager". */
const EMPLOYED =
  /(?:['’]s?|\b(?:his|her|their))\s(?:(?:former|long-time|longtime|then|own|chief|press)\s)*(?:manager|lawyer|attorney|spokes(?:man|woman|person)|publicist|agent|aide|assistant|bodyguard|driver|housekeeper|biographer|rep|representative)s?$/iu;

/**
 * "A source", "an insider", "one member of the singer's old circle": somebody
 * without a name who cannot be the one who spoke the words himself.
 *
 * @param following the text right after the description
 * @param speakerNames names of the one who spoke; a friend of his is not he
 */
export function isUnnamedSource(
  description: string,
  following: string,
  speakerNames: readonly string[],
): boolean {
  const text = description.trim();
  if (NAMELESS.test(text) || EMPLOYED.test(text)) return true;
  if (DEFINITE.test(text) || /\p{L}\s+\p{Lu}/u.test(text)) return false;
  if (UNNAMED.test(text)) return true;
  if (!ANYBODY.test(text)) return false;
  // A friend of both is neither.
  if (/\b(?:mutual|family) (?:friend|pal)s?$/iu.test(text)) return true;
  const isFriend = /(?:friend|pal)s?$/iu.test(text);
  if (!isFriend) return TIED.test(`${/\sclose$/iu.test(text) ? 'close' : ''}${following}`);
  const whose =
    /^\sof\s(?:the\s)?(?<whose>both|two|pair|[\p{Lu}][\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)*)/u.exec(
      following,
    )?.groups?.whose;
  return (
    whose !== undefined &&
    (/^(?:both|two|pair)$/u.test(whose) || speakerNames.includes(whose.replace(/['’]s?$/u, '')))
  );
}

/** "The journalist", "the host": somebody who asks, by what he or she does. */
export function isOneWhoAsks(description: string): boolean {
  return ASKING.test(description.trim());
}

/** What stands behind a name and makes it a person's: an age, "who", a calling. */
const AS_PERSON =
  /^,\s(?:\d\d\b|who\b|(?:an?|the|his|her|their)\s[^,.;]{0,50}?(?:friend|manager|lawyer|producer|singer|rapper|writer|author|professor|teacher|host|journalist|reporter|editor|owner|plumber|clerk|nurse|collector|director|musician|engineer|fan|neighbou?r|cousin|brother|sister|mother|father|officer|analyst|historian|psychologist|therapist)\b)/iu;

/**
 * Whether a page introduces a name as a person's: "Ada Okoro, 43", "Ada Okoro, who runs a shop".
 *
 * @param frame the article's text with quotations blanked out
 */
export function isIntroducedAsPerson(name: string, frame: string): boolean {
  if (!/^\p{Lu}\S*(?:\s\p{Lu}\S*){1,3}$/u.test(name) || NO_PERSON.test(name)) return false;
  for (let at = frame.indexOf(name); at >= 0; at = frame.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (AS_PERSON.test(frame.slice(end, end + 90))) return true;
  }
  return false;
}
