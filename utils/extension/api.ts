/**
 * The browser's extension interface, promise-based everywhere. The only file
 * that imports the polyfill, which is retired upstream: to drop it, export the
 * global `browser` here.
 */
export { default as browser } from 'webextension-polyfill';
