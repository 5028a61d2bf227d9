import type { Row } from './english-wordings';
import * as french from './foreign/french';
import * as german from './foreign/german';
import * as italian from './foreign/italian';
import * as portuguese from './foreign/portuguese';
import * as spanish from './foreign/spanish';

/** The rulings on three framings in one language. */
interface Rulings {
  readonly causes: readonly Row[];
  readonly agency: readonly Row[];
  readonly overcorrection: readonly Row[];
}

/** The same rulings in the five other languages. */
export const foreignRows: Readonly<Record<'es' | 'de' | 'fr' | 'pt' | 'it', Rulings>> = {
  es: spanish,
  de: german,
  fr: french,
  pt: portuguese,
  it: italian,
};
