/** Where the extension reads: the mode, the list of hosts, sites switched off, permissions in words. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { WorkingModeChoice } from '../shared/WorkingModeChoice';
import { HostList } from './HostList';
import type { SectionProps } from './options-props';
import { Permissions } from './Permissions';
import { Removable } from './Removable';

export function SitesSection({ state, actions }: SectionProps): JSX.Element {
  const { workingMode, everySitePermitted, hosts, mutedSites, removedHosts } = state;
  return (
    <>
      <WorkingModeChoice
        chosen={workingMode}
        hostCount={hosts.length}
        onChoose={actions.chooseMode}
      />
      {workingMode === 'everywhere' && !everySitePermitted && (
        <p class="notice">
          {i18n.t('options.sites.everyNotPermitted')}{' '}
          <button type="button" class="quiet" onClick={() => actions.chooseMode('everywhere')}>
            {i18n.t('options.sites.allow')}
          </button>
        </p>
      )}
      {workingMode !== 'everywhere' && everySitePermitted && (
        <p class="notice">
          {i18n.t('options.sites.stillPermitted')}{' '}
          <button type="button" class="quiet" onClick={actions.giveBackEverySite}>
            {i18n.t('options.sites.giveBack')}
          </button>
        </p>
      )}
      <HostList state={state} actions={actions} />
      {removedHosts.length > 0 && (
        <div>
          <h3>{i18n.t('options.sites.removed')}</h3>
          <Removable
            items={removedHosts}
            words={i18n.t('options.sites.putBack')}
            onRemove={(host) => actions.restoreHosts([host])}
          />
          {removedHosts.length > 1 && (
            <button type="button" class="quiet" onClick={() => actions.restoreHosts(removedHosts)}>
              {i18n.t('options.sites.restore')}
            </button>
          )}
        </div>
      )}
      {mutedSites.length > 0 && (
        <div>
          <h3>{i18n.t('options.sites.muted')}</h3>
          <p class="note">{i18n.t('options.sites.mutedHelp')}</p>
          <Removable
            items={mutedSites}
            words={i18n.t('options.sites.unmute')}
            onRemove={actions.unmute}
          />
        </div>
      )}
      <Permissions state={state} actions={actions} />
    </>
  );
}
