import { render } from 'preact';
import { PageReader } from '../../components/page/PageReader';
import { prepareDocument } from '../../components/shared/prepare-document';
import '../../components/styles/tokens.css';
import '../../components/styles/controls.css';
import '../../components/styles/record.css';
import '../../components/styles/page.css';
import { i18n } from '#i18n';
import { browser } from '../../utils/extension/api';
import { type PageModel, pageModel, type TabHandle } from './page-model';
import './popup.css';

/** The popup looks at one tab for as long as it is open. */
async function start(): Promise<void> {
  prepareDocument(i18n.t('extension.name'));
  const tab = await tabToLookAt();
  const ended = new AbortController();
  window.addEventListener('pagehide', () => ended.abort());
  const model = await pageModel(tab, false, ended.signal);
  render(<Popup model={model} />, document.body);
}

function Popup({ model }: { readonly model: PageModel }) {
  return (
    <PageReader
      view={model.look.value.state}
      host={model.host.value}
      choices={model.choices.value}
      actions={model.actions}
    />
  );
}

/** The tab in front, or the one named by `?tab=` where the popup is itself open in a tab. */
async function tabToLookAt(): Promise<TabHandle> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return { tabId: Number(named), windowId: null };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id ?? browser.tabs.TAB_ID_NONE, windowId: tab?.windowId ?? null };
}

void start();
