import { signal } from '@preact/signals';
import { render } from 'preact';
import { prepareDocument } from '../../components/shared/prepare-document';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import '../../components/styles/tokens.css';
import '../../components/styles/controls.css';
import '../../components/styles/record.css';
import '../../components/styles/sheet.css';
import '../../components/styles/welcome.css';
import { i18n } from '#i18n';
import { browser } from '../../utils/extension/api';
import { askForEverySite } from '../../utils/extension/permissions';
import { settings, type WorkingMode } from '../../utils/extension/settings';
import { hostsInForce } from '../../utils/extension/sites';
import { storageWords } from '../../utils/extension/storage-words';
import { EXAMPLE_ARTICLE } from './example-article';
import { example, runExample } from './run-example';

const mode = signal<WorkingMode>(settings.workingMode.fallback);
const saved = signal(false);
const problem = signal<string | null>(null);
const hostCount = hostsInForce({ addedHosts: [], removedHosts: [], mutedSites: [] }).length;

/** The browser answers a question for permission only straight from the click, so it comes first. */
async function choose(chosen: WorkingMode): Promise<void> {
  try {
    const allowed = chosen !== 'everywhere' || (await askForEverySite());
    problem.value = allowed ? null : i18n.t('options.sites.refused');
    if (!allowed) return;
    await settings.workingMode.setValue(chosen);
    saved.value = true;
  } catch (error) {
    console.warn('On the Record: the choice could not be saved.', error);
    problem.value = storageWords(error);
  }
}

function Welcome() {
  return (
    <WelcomePage
      article={EXAMPLE_ARTICLE}
      example={example.value}
      mode={mode.value}
      hostCount={hostCount}
      saved={saved.value}
      problem={problem.value}
      onArticle={runExample}
      onChooseMode={(chosen) => void choose(chosen)}
      onOpenSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

prepareDocument(i18n.t('welcome.documentTitle'));
render(<Welcome />, document.body);
settings.workingMode.watch((chosen) => {
  mode.value = chosen;
});
void settings.workingMode.getValue().then((chosen) => {
  mode.value = chosen;
});
