import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { FramingRecord } from '../../components/page/FramingRecord';
import { Message } from '../../components/page/Message';
import { PageReader } from '../../components/page/PageReader';
import { Timeline } from '../../components/page/Timeline';
import { prepareDocument } from '../../components/shared/prepare-document';
import '../../components/styles/tokens.css';
import '../../components/styles/controls.css';
import '../../components/styles/record.css';
import '../../components/styles/page.css';
import { i18n } from '#i18n';
import { askAgain } from '../../utils/extension/ask-again';
import { followActiveTab } from '../../utils/extension/follow-active-tab';
import { sendMessage } from '../../utils/extension/messages';
import type { StoryStep } from '../../utils/model';
import { type PageModel, pageModel } from '../popup/page-model';

const model = signal<PageModel | null>(null);
/** Steps of each story asked for so far, by story id. */
const timelines = signal<Readonly<Record<string, readonly StoryStep[]>>>({});

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
  const choices = current.choices.value;
  return (
    <PageReader
      view={state}
      host={current.host.value}
      choices={choices}
      place={current.place.value}
      actions={current.actions}
    >
      {state.status === 'checked' && (
        <>
          <FramingRecord page={state.page} shown={choices.shown} />
          <Timeline steps={timelines.value[state.page.story.id] ?? []} page={state.page} />
        </>
      )}
    </PageReader>
  );
}

effect(() => {
  const state = model.value?.look.value.state;
  const story = state?.status === 'checked' ? state.page.story.id : null;
  if (story !== null && timelines.value[story] === undefined) void loadTimeline(story);
});

async function loadTimeline(story: string): Promise<void> {
  timelines.value = { ...timelines.value, [story]: [] };
  const steps = await askAgain(() => sendMessage('getTimeline', { story }));
  timelines.value = { ...timelines.value, [story]: steps };
}

prepareDocument(i18n.t('extension.name'));
followActiveTab(async (tab, ended) => {
  const next = await pageModel(tab, true, ended);
  if (!ended.aborted) model.value = next;
});
render(<Panel />, document.body);
