/**
 * Common given names of one gender, folded and lower case, from the most
 * frequent names of births in the United States since 1930 (Social Security
 * Administration). Names given to both (Taylor, Jordan, Kim) are left out.
 */
const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const HIS = setOf(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose
  adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean
  austin arthur lawrence jesse bryan joe billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent
  bobby johnny bradley philip phil mike bill bob tom jim dan ted tim ed rick steve dave matt tony jeff ken greg ron don ben joel
  bernie barack mitt newt marco carlos luis jorge pedro miguel antonio francisco howard harry hugh ian neil simon graham nigel
  colin malcolm kanye elon vladimir emmanuel boris ahmed mohammed muhammad ali omar karl hans pierre jean-claude abraham chuck`);

const HERS = setOf(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly
  emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley
  anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane
  ruth julie olivia joyce virginia victoria lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha
  gloria teresa ann sara madison frances kathryn janice jean abigail alice judy sophia grace denise amber doris marilyn danielle
  beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary nancy ivanka melania loretta
  kellyanne kamala condoleezza ivana chelsea huma chrissy oprah beyonce whitney rosa carmen ana lucia elena claudia sofia
  fiona gillian angelina jill kate katie jane anne annie ellen eleanor lucy molly sally sue beth becky debbie wendy tina tracy`);

/** "he" or "she" where the first name or the title says so, otherwise `null`. */
export function pronounByName(name: string): 'he' | 'she' | null {
  const words = name.toLowerCase().split(/\s+/u);
  const title = words[0]?.replace(/\.$/u, '') ?? '';
  if (title === 'mr' || title === 'sir' || title === 'lord') return 'he';
  if (/^(?:mrs|ms|miss|lady|dame)$/u.test(title)) return 'she';
  // A lone word is as likely a surname: Thomas, Grace.
  const given =
    words.length > 1 ? words.find((word) => HIS.has(word) || HERS.has(word)) : undefined;
  if (given === undefined || given === words.at(-1)) return null;
  return HIS.has(given) ? 'he' : 'she';
}
