import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { createApp } from './app';
import { createHeartbeat } from './heartbeat';
import { listenToCommands } from './router';
import { announce, forgetTab, showThread } from './tabs';

export default defineBackground(() => {
  const app = createApp((clientIds) => {
    for (const clientId of clientIds) void announce({ clientId });
    heartbeat.changed();
  });
  const heartbeat = createHeartbeat(app);
  listenToCommands(app);
  browser.alarms.onAlarm.addListener(() => void heartbeat.beat());
  browser.runtime.onStartup.addListener(() => void heartbeat.beat());
  browser.runtime.onInstalled.addListener(() => void heartbeat.beat());
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.notifications.onClicked.addListener(async (threadId) => {
    const link = await app.thread(threadId);
    if (link) await showThread({ ...link, errand: null });
    else await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  });
});
