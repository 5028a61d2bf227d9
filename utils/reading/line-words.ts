/**
 * Lines that stand among an article's paragraphs on most news sites and are no
 * part of it, told by their words. General vocabulary in the languages that
 * are read; no rule names a site.
 */

import { isCalendarWord } from './calendar-words';

/** What a line must hold to be looked at; longer ones are somebody's sentences. */
const LONGEST_LABEL = 60;
const LONGEST_LINE = 320;
const LONGEST_BYLINE = 120;

const LABELS = [
  'advert(?:isement|ising)?s?|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|iklan',
  '(?:article |story )?continues (?:below|after)(?: (?:this )?(?:ad|advertisement))?|skip (?:ad|advertisement|past .*)|loading\\.*',
  'continue reading(?: the main story)?|read (?:more|next|also)|see (?:also|more)|more|more (?:stories|news|on this|like this|from .*)',
  'related(?: articles?| stor(?:y|ies)| content| topics| links| posts| news| coverage)?|recommended(?: for you| reading)?|you (?:may|might) also (?:like|enjoy)|don.t miss|most (?:read|popular|viewed)|trending(?: now)?|up next|watch(?: now| more)?|in other news|elsewhere on .*|also on .*',
  'mehr zum thema|lesen sie auch|auch interessant|das könnte sie (?:auch )?interessieren|meistgelesen',
  'à lire (?:aussi|également)|lire aussi|voir aussi|sur le même sujet|lea también|lee también|te puede interesar|noticias relacionadas|leia (?:também|mais)|veja também|notícias relacionadas|leggi anche|potrebbe interessarti|articoli correlati',
  'share(?: this)?(?: article| story| page| post)?|share (?:on|via) \\w+|email(?: this)?|print(?: this)?(?: article| page)?|copy link|save(?: article)?|gift(?: article)?|listen to (?:this )?article|teilen|partager|compartir|compartilhar|condividi|drucken|imprimer|imprimir',
  '(?:\\d+ |view |read |show |all |post a |leave a |add a |no |top rated )*comments?(?: \\(\\d+\\))?|\\(?view all\\)?|leave a reply|join the (?:conversation|discussion)|(?:tell us )?what (?:do )?you think\\W*|tell us what you think|be the first to comment|kommentare?|commentaires?|comentarios?|comentários?|commenti',
  'sign up(?: now)?|subscribe(?: now)?|log in|sign in|register|follow(?: us)?|about the authors?|the authors?|caption|close|expand|enlarge(?: image)?|view (?:image|gallery|photos?|fullscreen)|back to top|breaking news|topics?|tags?|filed under|in this (?:article|story)',
  '(?:text|font) size|\\S+@\\S+\\.\\w+|\\d+ (?:of|von|de|sur|di|/) \\d+',
  '(?:image|photo|picture|foto|bild)s?(?: credits?| by| source)?: .{2,50}|(?:credit|crédit|fotos?|copyright): .{2,50}',
  'this (?:slideshow|video|content|page) requires javascript',
];
// Plain expressions on small letters: those that know letter case and Unicode take longer to compile
// than a whole page takes to read.
const LABEL = new RegExp(`^\\W*(?:${LABELS.join('|')})\\W*$`);

const NETWORK =
  '(?:twitter|facebook|instagram|youtube|tiktok|threads|linkedin|pinterest|whatsapp|telegram|snapchat|bluesky|mastodon)';
const US = '(?:us|me|him|her|them|our|the|@\\w+)';
const FOLLOW = `(?:follow|(?:like|find|join|contact|reach) ${US}|folgen sie|folge uns|suivez|rejoignez|sígu[ea]n|siga-|seguici)`;
/** Whole lines that ask the reader for something, or say who else worked on the article. */
const REQUESTS = [
  new RegExp(`^\\W*${FOLLOW}.{0,140}\\b${NETWORK}\\b`),
  new RegExp(`[.!?)]\\s+follow ${US}.{0,40}\\bon ${NETWORK}\\b`),
  /^\W*(?:sign up|subscribe|register|get|receive|abonnieren sie|abonnez-vous|inscrivez-vous|suscr[ií]bete|suscríbase|apúntate|assine|inscreva-se|iscriviti|abbonati)\b.{0,160}\b(?:newsletters?|inbox|e-?mails?|bolet[ií]n|infolettre|alerts?|app)\b/,
  /\b(?:sign up|subscribe)\b.{0,40}\b(?:here|now|today|for (?:our|the)|to)\b.{0,120}\b(?:newsletters?|inbox|updates|alerts)\b/,
  /^\W*(?:click|tap|press) here (?:to|for)\b|\bby clicking here\W*$|\bclick here (?:for more(?: information)?|to (?:read|get|see|watch|subscribe|sign up|buy|join|find out))\b/,
  /^\W*(?:download|get) (?:our|the) (?:[\w’']+ ){0,4}app\b/,
  /^\W*(?:like|enjoy(?:ed|ing)?|love) (?:this|what you.re reading).{0,20}\?/,
  /^\W*(?:do you )?(?:have|got) (?:a|any) (?:news )?(?:tips?|story)\b.{0,80}(?:\?|contact|e-?mail)/,
  /^\W*(?:additional |with additional )?(?:reporting|writing|editing|compiled|translated|produced) (?:and (?:writing|editing) )?by\b/,
  /\b(?:contributed|contributing) (?:to (?:this|the) (?:report|story|article)|reporting)\b/,
  /^\W*(?:©|copyright\b|\(c\) ?\d{4}|all rights reserved)/,
  /^\W*source:.{0,40}$/,
];

/** A row of buttons, with or without spaces between them. */
const SHARE_ROW = new RegExp(
  `^(?=.*[a-z])(?:[^a-z0-9]*(?:${NETWORK}|x|tweet|share|teilen|partager|e-?mail|print|pin(?: ?it)?|reddit|flipboard|messenger|(?:copy )?link|sms|\\d+))+\\W*$`,
);

/** Openings of lines that lead to another page, where what follows is a link. */
const LEADS =
  /^\W*(?:read(?: more| also| next)?|see(?: also| more)?|more|related|also|watch|listen|don.t miss|recommended|photos?|gallery|video|tags?|topics?|filed under|posted in|categor(?:y|ies)|mehr|lesen sie auch|à lire|lire aussi|lea también|leia também|leggi anche)\b[^.]{0,24}[:|»>→]/;

/** What stands beside the day in a dateline. */
const DATE_WORDS = new Set(
  (
    'published updated posted modified last first on at a p m am pm and the by minute minutes hour hours day days ago today yesterday min read ' +
    'gmt utc z t bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest ist st nd rd th h stand veröffentlicht aktualisiert uhr um ' +
    'publié mis à jour le publicado actualizado el de del atualizado em às pubblicato aggiornato il alle ore'
  ).split(' '),
);

// "By Jane Doe", "BY JANE DOE AND JOHN ROE, ARTS CORRESPONDENT", "Von Jana Muster"
const BYLINE =
  /^\W*(?:(?:[Ww]ords |[Ss]tory )?[Bb][Yy]|[Vv]on|[Pp]ar|[Pp]or|di|de)\s+(?:\p{Lu}[\p{L}.'’-]*\s*(?:(?:,|and|und|et|y|e|&|for|of|the|\|)\s*)*){1,10}$/u;

/**
 * Whether a line is the page's furniture: a label, a request to the reader, a
 * pointer to another page, credits of the staff. Lines with quotation marks
 * never are, unless they are links.
 * @param linked characters of the line that are links
 */
export function isFurnitureLine(text: string, linked: number): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (text.length > LONGEST_LINE) return false;
  const line = text.toLowerCase();
  if (text.length <= LONGEST_LABEL && (LABEL.test(line) || SHARE_ROW.test(line))) return true;
  if (linked > text.length * 0.4 && LEADS.test(line)) return true;
  return !/["“”„«]/.test(text) && REQUESTS.some((request) => request.test(line));
}

/** Whether a line says who wrote the article, or when it came out, and nothing else. */
export function isBylineOrDate(text: string): boolean {
  if (text.length > LONGEST_BYLINE) return false;
  if (BYLINE.test(text)) return true;
  if (!/\b(?:19|20)\d\d\b|\d[:.h]\d\d|\bago\b/.test(text)) return false;
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).every(
    (word) => DATE_WORDS.has(word) || isCalendarWord(word),
  );
}

/** Whether a line is long and closed enough to be a sentence rather than a label. */
export function isSentence(text: string): boolean {
  return text.length > LONGEST_LABEL && /[.!?…]["”’»]?$/.test(text);
}
