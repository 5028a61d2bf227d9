/** What a file of settings would change, setting by setting, in words. */
import { i18n } from '#i18n';
import type { SettingChange } from '../../components/options/options-props';
import { formatMoment } from '../../components/shared/format-date';
import { formatNumber } from '../../components/shared/format-number';
import { kindLabel } from '../../components/shared/kind-label';
import { listInWords } from '../../components/shared/list-in-words';
import { sensitivityName } from '../../components/shared/sensitivity-words';
import type { SettingName, SettingsNow } from '../../utils/extension/settings';

/** Entries of a list that are named before the rest is counted. */
const MOST_NAMED = 6;

/** Titles of the stories on file, by id. */
type Titles = ReadonlyMap<string, string>;

type Entry = { readonly [Name in SettingName]: readonly [Name, SettingsNow[Name]] }[SettingName];

/** One line for each setting that changes. */
export function describeChanges(
  now: SettingsNow,
  changes: Partial<SettingsNow>,
  titles: Titles,
): readonly SettingChange[] {
  return (Object.keys(changes) as SettingName[]).map((name) => ({
    name: nameOf(name),
    now: valueInWords([name, now[name]] as Entry, titles),
    after: valueInWords([name, changes[name]] as Entry, titles),
  }));
}

function nameOf(name: SettingName): string {
  switch (name) {
    case 'sensitivity':
      return i18n.t('options.display.sensitivity');
    case 'workingMode':
      return i18n.t('mode.legend');
    case 'addedHosts':
      return i18n.t('options.transfer.names.addedHosts');
    case 'removedHosts':
      return i18n.t('options.transfer.names.removedHosts');
    case 'mutedSites':
      return i18n.t('options.transfer.names.mutedSites');
    case 'mutedStories':
      return i18n.t('options.transfer.names.mutedStories');
    case 'hiddenKinds':
      return i18n.t('options.transfer.names.hiddenKinds');
    case 'pausedUntil':
      return i18n.t('options.transfer.names.pausedUntil');
    case 'pageNotice':
      return i18n.t('options.display.notice');
    case 'markColour':
      return i18n.t('options.looks.colour');
    case 'markWeight':
      return i18n.t('options.looks.weight');
    case 'marksShown':
      return i18n.t('options.display.marksShown');
    case 'faithfulMarks':
      return i18n.t('options.display.faithful');
    case 'cardOn':
      return i18n.t('options.looks.card');
    case 'dismissed':
      return i18n.t('options.dismissed.title');
    case 'ledgerKept':
      return i18n.t('options.transfer.names.keep');
    case 'retentionDays':
      return i18n.t('options.transfer.names.days');
    default:
      throw new Error(`unknown setting: ${String(name satisfies never)}`);
  }
}

function valueInWords([name, value]: Entry, titles: Titles): string {
  switch (name) {
    case 'sensitivity':
      return sensitivityName(value);
    case 'workingMode':
      return {
        news: i18n.t('mode.news'),
        everywhere: i18n.t('mode.everywhere'),
        'on-click': i18n.t('mode.onClick'),
      }[value];
    case 'addedHosts':
    case 'removedHosts':
    case 'mutedSites':
      return listed(value);
    case 'mutedStories':
      return listed(value.map((id) => titles.get(id) ?? id));
    case 'hiddenKinds':
      return listed(value.map(kindLabel));
    case 'pausedUntil':
      return value > Date.now() ? formatMoment(value) : i18n.t('options.transfer.notPaused');
    case 'markColour':
      return {
        ochre: i18n.t('options.looks.ochre'),
        blue: i18n.t('options.looks.blue'),
        text: i18n.t('options.looks.text'),
      }[value];
    case 'markWeight':
      return {
        fine: i18n.t('options.looks.fine'),
        regular: i18n.t('options.looks.regular'),
        strong: i18n.t('options.looks.strong'),
      }[value];
    case 'cardOn':
      return i18n.t(value === 'hover' ? 'options.looks.onHover' : 'options.looks.onClick');
    case 'dismissed':
      return i18n.t('options.transfer.items', value.length, [formatNumber(value.length)]);
    case 'retentionDays':
      return i18n.t('options.transfer.days', value, [formatNumber(value)]);
    case 'pageNotice':
    case 'marksShown':
    case 'faithfulMarks':
    case 'ledgerKept':
      return i18n.t(value ? 'options.transfer.on' : 'options.transfer.off');
    default:
      throw new Error(`unknown setting: ${String(name satisfies never)}`);
  }
}

function listed(entries: readonly string[]): string {
  if (entries.length === 0) return i18n.t('options.transfer.none');
  const rest = entries.length - MOST_NAMED;
  const named = entries.slice(0, MOST_NAMED);
  return listInWords(rest > 0 ? [...named, i18n.t('options.transfer.more', rest)] : named);
}
