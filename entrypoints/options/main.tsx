import { render } from 'preact';
import { OptionsPage } from '../../components/options/OptionsPage';
import { prepareDocument } from '../../components/shared/prepare-document';
import '../../components/styles/tokens.css';
import '../../components/styles/controls.css';
import '../../components/styles/record.css';
import '../../components/styles/sheet.css';
import '../../components/styles/options.css';
import { i18n } from '#i18n';
import { onPermissionsChanged } from '../../utils/extension/permissions';
import { watchSettings } from '../../utils/extension/settings';
import { actions } from './options-actions';
import { loadRecords, lookElsewhere, nameDismissed, refresh, state } from './options-state';

function Options() {
  return state.value === null ? null : <OptionsPage state={state.value} actions={actions} />;
}

prepareDocument(i18n.t('options.documentTitle'));
render(<Options />, document.body);
watchSettings(() => void nameDismissed().catch(console.error).then(refresh));
onPermissionsChanged(() => void refresh());
addEventListener('focus', () => void lookElsewhere());
void refresh().then(lookElsewhere).then(loadRecords);
