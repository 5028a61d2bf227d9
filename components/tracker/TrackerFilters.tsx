/** Narrows the tracker by outlet, kind and words, and says how it is grouped. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { DepartureKind, Kind } from '../../utils/model';
import { kindLabel } from '../shared/kind-label';
import type { Grouping, TrackerFilter } from './tracker-props';

const KINDS: readonly DepartureKind[] = [
  'misquote',
  'splice',
  'contextomy',
  'misattribution',
  'misdating',
  'mischaracterization',
  'unsourced',
];
const GROUPINGS: readonly Grouping[] = ['wording', 'page'];

interface Props {
  readonly outlets: readonly string[];
  readonly filter: TrackerFilter;
  readonly grouping: Grouping;
  readonly onFilter: (filter: TrackerFilter) => void;
  readonly onGroup: (grouping: Grouping) => void;
}

export function TrackerFilters({
  outlets,
  filter,
  grouping,
  onFilter,
  onGroup,
}: Props): JSX.Element {
  return (
    <search class="filters">
      <label class="field">
        {i18n.t('tracker.filter.words')}
        <input
          type="search"
          value={filter.words}
          onInput={({ currentTarget }) => onFilter({ ...filter, words: currentTarget.value })}
        />
      </label>
      <label class="field">
        {i18n.t('tracker.filter.outlet')}
        <select
          value={filter.outlet}
          onChange={({ currentTarget }) => onFilter({ ...filter, outlet: currentTarget.value })}
        >
          <option value="">{i18n.t('tracker.filter.everyOutlet')}</option>
          {outlets.map((outlet) => (
            <option key={outlet} value={outlet}>
              {outlet}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {i18n.t('tracker.filter.kind')}
        <select
          value={filter.kind}
          onChange={({ currentTarget }) =>
            onFilter({ ...filter, kind: currentTarget.value as Kind | '' })
          }
        >
          <option value="">{i18n.t('tracker.filter.everyKind')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindLabel(kind)}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="grouping">
        <legend>{i18n.t('tracker.group.legend')}</legend>
        <div class="segments two">
          {GROUPINGS.map((choice) => (
            <label key={choice} class="segment">
              <input
                type="radio"
                name="grouping"
                checked={choice === grouping}
                onChange={() => onGroup(choice)}
              />
              <span>
                {i18n.t(choice === 'wording' ? 'tracker.group.wording' : 'tracker.group.page')}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </search>
  );
}
