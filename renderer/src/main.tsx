import './app/no-eval';
import './ui/tokens.css';
import './ui/base.css';
import './ui/kinds.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { followAppearance } from './app/appearance';
import { startLanguages } from './i18n/i18n';
import { languageOf, useSettings } from './state/settings';
import { begin } from './state/start';

async function start(root: HTMLElement): Promise<void> {
  await begin({ takeOver: false });
  followAppearance(useSettings.getState().settings)();
  await startLanguages(languageOf(useSettings.getState()));
  createRoot(root).render(<App />);
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
await start(root);
