/** The kinds of departure on this page, each to be switched off by itself. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { kindLabel } from '../shared/kind-label';
import { Switch } from '../shared/Switch';
import type { KindChoice, PageActions } from './page-props';

interface Props {
  readonly kinds: readonly KindChoice[];
  readonly onSwitch: PageActions['switchKind'];
}

export function KindSwitches({ kinds, onSwitch }: Props): JSX.Element | null {
  if (kinds.length === 0) return null;
  const off = kinds.filter(({ shown }) => !shown).length;
  return (
    <details class="fold">
      <summary>
        {i18n.t('kinds.legend')}
        {off > 0 && <span class="note"> · {i18n.t('kinds.off', off)}</span>}
      </summary>
      <fieldset>
        <legend class="visually-hidden">{i18n.t('kinds.legend')}</legend>
        {kinds.map(({ kind, count, shown }) => (
          <Switch key={kind} checked={shown} onChange={(on) => onSwitch(kind, on)}>
            {kindLabel(kind)} <span class="tally">{i18n.t('kinds.count', { count })}</span>
          </Switch>
        ))}
        <p class="note">{i18n.t('kinds.help')}</p>
      </fieldset>
    </details>
  );
}
