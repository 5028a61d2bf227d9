/** The hosts that the news mode reads: to add to, to search, to take from. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListedHost, SectionProps } from './options-props';
import { useFocusKept } from './use-focus-kept';

export function HostList({ state, actions }: SectionProps): JSX.Element {
  const [sought, setSought] = useState('');
  const letters = sought.trim().toLowerCase();
  const found = state.hosts.filter(({ host }) => host.includes(letters));
  // What the reader put there comes first.
  const shown = [...found].sort(
    (a, b) => Number(b.origin === 'added') - Number(a.origin === 'added'),
  );
  const waiting = state.hosts.filter(({ permitted }) => !permitted).map(({ host }) => host);
  const searchId = useId();
  return (
    <div class="hosts">
      <h3>{i18n.t('options.sites.list')}</h3>
      <p class="note">{i18n.t('options.sites.listHelp')}</p>
      {waiting.length > 0 && state.workingMode !== 'everywhere' && (
        <p class="notice">
          {i18n.t('options.sites.notPermitted', waiting.length)}{' '}
          <button type="button" class="quiet" onClick={() => actions.allowHosts(waiting)}>
            {i18n.t('options.sites.allowAll')}
          </button>
        </p>
      )}
      <div class="host-tools">
        <AddHost onAdd={actions.addHost} />
        <div class="field">
          <label for={searchId}>{i18n.t('options.sites.find')}</label>
          <input
            id={searchId}
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={sought}
            onInput={({ currentTarget }) => setSought(currentTarget.value)}
          />
        </div>
      </div>
      <p class="note" role="status">
        {i18n.t('options.sites.shown', shown.length)}
      </p>
      <Hosts hosts={shown} actions={actions} />
    </div>
  );
}

function AddHost({ onAdd }: { readonly onAdd: (input: string) => void }): JSX.Element {
  const [typed, setTyped] = useState('');
  const id = useId();
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') return;
        onAdd(typed);
        setTyped('');
      }}
    >
      <label for={id}>{i18n.t('options.sites.add')}</label>
      <div class="add-host">
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">{i18n.t('options.sites.addButton')}</button>
      </div>
    </form>
  );
}

interface HostsProps {
  readonly hosts: readonly ListedHost[];
  readonly actions: SectionProps['actions'];
}

function Hosts({ hosts, actions }: HostsProps): JSX.Element {
  const list = useFocusKept<HTMLUListElement>(hosts.length);
  return (
    <ul class="host-list plain-list scrolling" ref={list} aria-label={i18n.t('options.sites.list')}>
      {hosts.map(({ host, origin, permitted }) => (
        <li key={host}>
          <span class="host">
            {host}
            {origin === 'added' && <span class="note"> {i18n.t('options.sites.added')}</span>}
            {!permitted && <span class="note"> {i18n.t('options.sites.withoutPermission')}</span>}
          </span>
          {!permitted && (
            <button type="button" class="quiet" onClick={() => actions.allowHosts([host])}>
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
