import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Dashboard } from '@/components/dashboard';
import { createClient } from '@/lib/messaging/client';

const port = { ...createClient(), version: browser.runtime.getManifest().version };
const root = document.getElementById('root');
if (root) render(<Dashboard port={port} preferred={navigator.languages} />, root);
