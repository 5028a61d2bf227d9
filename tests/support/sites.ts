/**
 * Addresses for test pages. The first two lie below named news hosts, where the extension reads by
 * itself; their domains are not on the browsers' lists of https-only sites.
 */
export const newsSite = 'http://news.today.com';
export const otherNewsSite = 'http://news.people.com';
/** Below no named news host: the extension stays away unless asked. */
export const quietSite = 'http://www.example-diary.test';
