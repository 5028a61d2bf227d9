/** How captions, links and other lines begin that are no part of the report. */
export const RUBRIC =
  /^(?:(?:watch|video|photos?|pictures|image|listen|read|more|related|updated?|exclusive|breaking|opinion|review|analysis|report|interview|live|recap|podcast|fact check|quiz|explainer|note|correction|caption|credit|source)(?:\s+(?:more|also|next|now|again))?\s*:|(?:read|see|watch|also)\s+(?:more|also|next|read|see)\b|advertisement\b|sign up\b|subscribe\b)/iu;
