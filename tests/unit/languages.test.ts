import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE_LANGUAGES } from '../../entrypoints/options/page-languages';
import type { Grammar } from '../../utils/checking/languages/grammar';
import { INTERFACE_LANGUAGES } from '../../utils/extension/interface-languages';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../utils/checking/languages/*.ts', '../../utils/checking/languages/*/index.ts'],
  { eager: true },
);

function isGrammar(value: unknown): value is Grammar {
  return typeof value === 'object' && value !== null && 'language' in value && 'bonds' in value;
}

describe('the languages that the settings name', () => {
  it('for the interface are those there are words for', () => {
    const files = readdirSync('locales').map((file) => file.replace(/\.yml$/, ''));
    const named = INTERFACE_LANGUAGES.map((tag) => tag.replace('-', '_'));
    expect(new Set(named)).toEqual(new Set(files));
  });

  it('for pages are those there are grammars for', () => {
    const grammars = Object.values(modules)
      .flatMap((module) => Object.values(module))
      .filter(isGrammar);
    const languages = new Set(grammars.map(({ language }) => language));
    expect(new Set(PAGE_LANGUAGES)).toEqual(languages);
  });
});
