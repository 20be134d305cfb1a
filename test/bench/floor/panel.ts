import { load } from '@inboxsdk/core';

// What a panel beside a conversation costs with InboxSDK and nothing else.
const options = { eventTracking: false, globalErrorLogging: false };
load(2, 'sdk_threadline_e7bdafa422', options).then((sdk) => {
  sdk.Conversations.registerThreadViewHandler((view) => {
    const el = document.createElement('div');
    const panel = document.createElement('p');
    panel.dataset.testid = 'thread-panel';
    panel.textContent = 'A panel';
    el.attachShadow({ mode: 'open' }).append(panel);
    view.addSidebarContentPanel({ el, title: 'Floor', iconUrl: 'data:,' });
  });
});
