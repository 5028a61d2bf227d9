import { signal } from '@preact/signals';
import { render } from 'preact';
import { Message } from '../../components/page/Message';
import { PageReader } from '../../components/page/PageReader';
import { Timeline } from '../../components/page/Timeline';
import { prepareDocument } from '../../components/shared/prepare-document';
import '../../components/styles/tokens.css';
import '../../components/styles/controls.css';
import '../../components/styles/record.css';
import '../../components/styles/page.css';
import { i18n } from '#i18n';
import { followActiveTab } from '../../utils/extension/follow-active-tab';
import { sendMessage, type TimelineStep } from '../../utils/extension/messages';
import { type PageModel, pageModel } from '../popup/page-model';

const model = signal<PageModel | null>(null);
/** Steps of each story asked for so far, by story id. */
const timelines = signal<Readonly<Record<string, readonly TimelineStep[]>>>({});

function Panel() {
  const current = model.value;
  if (current === null) {
    return (
      <main class="page">
        <Message title={i18n.t('sidepanel.empty')} />
      </main>
    );
  }
  const { state } = current.look.value;
  const story = state.status === 'checked' ? state.page.story.id : null;
  if (story !== null && timelines.value[story] === undefined) void loadTimeline(story);
  return (
    <PageReader
      view={state}
      host={current.host.value}
      choices={current.choices.value}
      actions={current.actions}
    >
      <Timeline steps={timelines.value[story ?? ''] ?? []} />
    </PageReader>
  );
}

async function loadTimeline(story: string): Promise<void> {
  timelines.value = { ...timelines.value, [story]: [] };
  const steps = await sendMessage('getTimeline', { story });
  timelines.value = { ...timelines.value, [story]: steps };
}

prepareDocument(i18n.t('extension.name'));
followActiveTab(async (tab, ended) => {
  const next = await pageModel(tab, true, ended);
  if (!ended.aborted) model.value = next;
});
render(<Panel />, document.body);
