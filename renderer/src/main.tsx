import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { answered, presser } from './api/presser';
import { App } from './app/app';
import { followTheme } from './app/theme';
import { startLanguages } from './i18n/i18n';
import { offer } from './state/imports';
import { showInWorkspace, useLibrary } from './state/library';
import { report } from './state/problems';
import { languageOf, useSettings } from './state/settings';

/** Everything that the first picture needs is asked for at once, so that the window fills in one step. */
async function start(root: HTMLElement): Promise<void> {
  const answer = await answered(presser.appStart({}));
  if (answer.ok) {
    const { settings, systemLanguage, projects, open, offered } = answer.value;
    useSettings.setState({ settings, systemLanguage });
    useLibrary.setState({ projects });
    if (open) showInWorkspace(open);
    offer(offered);
  } else {
    report(answer.error);
  }
  followTheme(useSettings.getState().settings.theme)();
  await startLanguages(languageOf(useSettings.getState()));
  createRoot(root).render(<App />);
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
await start(root);
