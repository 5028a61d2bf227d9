/**
 * A sentence as a page prints it and as it was said, set like a proof: the
 * example of the first run. The words are from the record that ships.
 */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Edit } from '../../utils/model';
import { kindLabel } from '../shared/kind-label';
import { SourceLine } from '../shared/SourceLine';
import { PrintedWords, SaidWords } from '../shared/WordDifferences';

const keep = (words: string): Edit => ({ op: 'keep', printed: words, said: words });

/** Words of the statement are quoted as spoken and stay in their language. */
const EDITS: readonly Edit[] = [
  keep('“We publicly disagreed on'),
  { op: 'delete', printed: '', said: 'his running for office,' },
  keep('his supporting Trump.”'),
];

const side = (words: readonly string[]): string => words.filter((part) => part !== '').join(' ');
const PRINTED = side(EDITS.map(({ printed }) => printed));
const SAID = side(EDITS.map(({ said }) => said));

const SOURCE = {
  title: 'The Axe Files with David Axelrod, Ep. 500: John Legend',
  venue: 'The Axe Files',
  publisher: 'CNN Audio',
  medium: 'podcast',
  url: 'https://www.iheart.com/podcast/28122578/episode/100486806',
};

export function Example(): JSX.Element {
  return (
    <figure class="example">
      <figcaption class="label">{i18n.t('welcome.example')}</figcaption>
      <p class="words article">
        {i18n.t('welcome.articleBefore')} <span class="mark">{PRINTED}</span>
      </p>
      <div class="example-card">
        <p class="finding-heading">{kindLabel('misquote')}</p>
        <div class="printed">
          <p class="label">{i18n.t('finding.printed')}</p>
          <blockquote class="words">
            <PrintedWords edits={EDITS} text={PRINTED} />
          </blockquote>
        </div>
        <div class="statement">
          <p class="label">{i18n.t('finding.said')}</p>
          <blockquote class="words">
            <SaidWords edits={EDITS} text={SAID} />
          </blockquote>
          <SourceLine speaker="John Legend" date="2022-08-04" source={SOURCE} />
        </div>
      </div>
    </figure>
  );
}
