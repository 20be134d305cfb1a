import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { createApp } from './app';
import { createHeartbeat } from './heartbeat';
import { listenToCommands } from './router';
import { announce, forgetTab, showThread } from './tabs';
import { addWebmails, registerWebmails, removeWebmails } from './webmails';

const FIRST_BEAT_MS = 200;
/** A night changes many clients: pages are then told once. */
const ONE_BY_ONE = 20;

export default defineBackground(() => {
  const app = createApp((clientIds) => {
    const told = clientIds.length > ONE_BY_ONE ? [null] : clientIds;
    for (const clientId of told) void announce({ clientId });
    heartbeat.changed();
  });
  const heartbeat = createHeartbeat(app);
  listenToCommands(app);
  browser.alarms.onAlarm.addListener(() => void heartbeat.beat());
  // These two only wake the worker; each start of it beats, once the question that woke it is answered.
  browser.runtime.onStartup.addListener(() => void registerWebmails());
  browser.runtime.onInstalled.addListener(() => void registerWebmails());
  browser.permissions.onAdded.addListener(({ origins = [] }) => void addWebmails(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void removeWebmails(origins));
  setTimeout(() => void heartbeat.beat(), FIRST_BEAT_MS);
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.notifications.onClicked.addListener(async (threadId) => {
    const link = await app.thread(threadId);
    if (link) await showThread({ ...link, errand: null });
    else await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  });
});
