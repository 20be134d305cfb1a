// Says that this extension brings pageWorld.js itself: InboxSDK then asks no background to inject it, so no permission is needed.
document.head.setAttribute('data-inboxsdk-script-injected', 'true');
