/** Set at build time, see wxt.config.ts. */
declare const __INBOXSDK_APP_ID__: string;
