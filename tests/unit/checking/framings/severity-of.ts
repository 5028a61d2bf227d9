import type { Severity } from '../../../../utils/model';
import { checkText } from '../../../support/stories';

/** A headline and a lead that are about the story and say nothing of causes. */
const NEUTRAL = {
  headline: 'John Legend and Kanye West: an old friendship',
  lead: 'John Legend spoke about Kanye West, an old friend.',
} as const;

/** Leads in other languages, which say nothing of causes either. */
const LEADS = {
  es: 'El cantante habló en un pódcast sobre su carrera y sobre Kanye West.',
  de: 'Der Sänger sprach in einem Podcast über seine Karriere und über Kanye West.',
  fr: 'Le chanteur s’est exprimé dans un podcast sur sa carrière et sur Kanye West.',
  pt: 'O cantor falou em um podcast sobre sua carreira e sobre Kanye West.',
  it: 'Il cantante ha parlato in un podcast della sua carriera e di Kanye West.',
} as const;

/**
 * How gravely a page asserts a framing with some wording, or `null`: English
 * wordings as a paragraph, others as the headline of a page in that language.
 */
export function severityOf(
  wording: string,
  framing: string,
  language?: keyof typeof LEADS,
): Severity | null {
  const report = language
    ? checkText(wording, [LEADS[language]], '2022-08-06')
    : checkText(NEUTRAL.headline, [NEUTRAL.lead, wording], '2022-08-06');
  const found = report.findings.filter((finding) => finding.framing === framing);
  return found.some(({ severity }) => severity === 'material')
    ? 'material'
    : (found[0]?.severity ?? null);
}
