/** Where the extension reads: the mode, the list of hosts, sites switched off. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { WorkingModeChoice } from '../shared/WorkingModeChoice';
import type { ListedHost, OptionsActions, OptionsState } from './options-props';

interface Props {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

export function SitesSection({ state, actions }: Props): JSX.Element {
  return (
    <>
      <WorkingModeChoice
        chosen={state.mode}
        hostCount={state.hosts.length}
        onChoose={actions.chooseMode}
      />
      {state.mode === 'everywhere' && !state.everySitePermitted && (
        <p class="notice">
          {i18n.t('options.sites.notPermitted')}{' '}
          <button type="button" class="quiet" onClick={() => actions.chooseMode('everywhere')}>
            {i18n.t('options.sites.allow')}
          </button>
        </p>
      )}
      {state.mode !== 'everywhere' && state.everySitePermitted && (
        <p class="notice">
          {i18n.t('options.sites.stillPermitted')}{' '}
          <button type="button" class="quiet" onClick={actions.giveBackEverySite}>
            {i18n.t('options.sites.giveBack')}
          </button>
        </p>
      )}
      <HostList state={state} actions={actions} />
      {state.mutedSites.length > 0 && (
        <div>
          <h3>{i18n.t('options.sites.muted')}</h3>
          <ul class="host-list plain-list">
            {state.mutedSites.map((host) => (
              <li key={host}>
                <span>{host}</span>
                <button type="button" class="quiet" onClick={() => actions.unmute(host)}>
                  {i18n.t('options.sites.unmute')}
                  <span class="visually-hidden"> {host}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function HostList({ state, actions }: Props): JSX.Element {
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  const added = state.hosts.filter(({ origin }) => origin === 'added');
  const named = state.hosts.filter(
    ({ origin, host }) => origin === 'named' && host.includes(sought),
  );
  return (
    <div class="hosts">
      <h3>{i18n.t('options.sites.yours')}</h3>
      <form
        class="add-host"
        onSubmit={(event) => {
          event.preventDefault();
          actions.addHost(typed);
          setTyped('');
        }}
      >
        <label for="new-host">{i18n.t('options.sites.add')}</label>
        <input
          id="new-host"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">{i18n.t('options.sites.addButton')}</button>
      </form>
      {added.length > 0 && <Hosts hosts={added} actions={actions} />}
      <details>
        <summary>
          {i18n.t('options.sites.named', { count: state.hosts.length - added.length })}
        </summary>
        <p class="note">{i18n.t('options.sites.namedHelp')}</p>
        <label class="field">
          {i18n.t('options.sites.find')}
          <input
            type="search"
            value={sought}
            onInput={({ currentTarget }) => setSought(currentTarget.value.trim().toLowerCase())}
          />
        </label>
        <Hosts hosts={named} actions={actions} />
      </details>
      {state.removedHosts.length > 0 && (
        <p class="note">
          {i18n.t('options.sites.removed', { hosts: state.removedHosts.join(', ') })}{' '}
          <button type="button" class="quiet" onClick={actions.restoreHosts}>
            {i18n.t('options.sites.restore')}
          </button>
        </p>
      )}
    </div>
  );
}

interface HostsProps {
  readonly hosts: readonly ListedHost[];
  readonly actions: OptionsActions;
}

function Hosts({ hosts, actions }: HostsProps): JSX.Element {
  return (
    <ul class="host-list plain-list">
      {hosts.map(({ host, permitted }) => (
        <li key={host}>
          <span>{host}</span>
          {!permitted && (
            <button type="button" class="quiet" onClick={() => actions.allowHost(host)}>
              {i18n.t('options.sites.allow')}
              <span class="visually-hidden"> {host}</span>
            </button>
          )}
          <button type="button" class="quiet" onClick={() => actions.removeHost(host)}>
            {i18n.t('options.sites.remove')}
            <span class="visually-hidden"> {host}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
