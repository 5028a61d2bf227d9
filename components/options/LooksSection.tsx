/** How marks look and how the card opens, with a sample that is painted like marks on a page. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { OneOf } from './OneOf';
import type { SampleLook, SectionProps } from './options-props';

export function LooksSection({ state, actions }: SectionProps): JSX.Element {
  return (
    <>
      <Sample state={state} actions={actions} />
      <div class="looks">
        <OneOf
          inline
          legend={i18n.t('options.looks.colour')}
          name="mark-colour"
          chosen={state.markColour}
          options={[
            { value: 'ochre', words: i18n.t('options.looks.ochre') },
            { value: 'blue', words: i18n.t('options.looks.blue') },
            { value: 'text', words: i18n.t('options.looks.text') },
          ]}
          onChoose={(value) => actions.set('markColour', value)}
        />
        <OneOf
          inline
          legend={i18n.t('options.looks.weight')}
          name="mark-weight"
          chosen={state.markWeight}
          options={[
            { value: 'fine', words: i18n.t('options.looks.fine') },
            { value: 'regular', words: i18n.t('options.looks.regular') },
            { value: 'strong', words: i18n.t('options.looks.strong') },
          ]}
          onChoose={(value) => actions.set('markWeight', value)}
        />
      </div>
      <OneOf
        legend={i18n.t('options.looks.card')}
        name="card-on"
        chosen={state.cardOn}
        options={[
          { value: 'hover', words: i18n.t('options.looks.onHover') },
          { value: 'click', words: i18n.t('options.looks.onClick') },
        ]}
        onChoose={(value) => actions.set('cardOn', value)}
      />
    </>
  );
}

function Sample({ state, actions }: SectionProps): JSX.Element {
  const material = useRef<HTMLSpanElement>(null);
  const minor = useRef<HTMLSpanElement>(null);
  const faithful = useRef<HTMLSpanElement>(null);
  const { markColour, markWeight, faithfulMarks } = state;
  const { paintSample } = actions;
  useLayoutEffect(() => {
    const lines = {
      material: material.current,
      minor: minor.current,
      faithful: faithfulMarks ? faithful.current : null,
    };
    paintSample(lines, { colour: markColour, weight: markWeight });
  }, [markColour, markWeight, faithfulMarks, paintSample]);

  const lines: readonly (readonly [SampleLook, typeof material, string, string])[] = [
    [
      'material',
      material,
      i18n.t('options.looks.sampleMaterial'),
      i18n.t('options.looks.material'),
    ],
    ['minor', minor, i18n.t('options.looks.sampleMinor'), i18n.t('options.looks.minor')],
    [
      'faithful',
      faithful,
      i18n.t('options.looks.sampleFaithful'),
      i18n.t(faithfulMarks ? 'options.looks.faithful' : 'options.looks.faithfulOff'),
    ],
  ];
  return (
    <figure class="specimen">
      <figcaption class="label">{i18n.t('options.looks.sample')}</figcaption>
      <dl>
        {lines.map(([look, line, words, caption]) => (
          <div key={look}>
            <dt class="words">
              <span ref={line}>{words}</span>
            </dt>
            <dd class="note">{caption}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
