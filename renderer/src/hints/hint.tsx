import { Lightbulb, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLibrary } from '../state/library';
import { useProject } from '../state/project';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { keysLabel } from '../ui/keys';
import strip from '../ui/strip.module.css';
import styles from './hint.module.css';
import { dismissHint, type HintName, useHints } from './hints';

/** The key that each hint speaks of. */
const KEYS: Readonly<Record<HintName, string>> = { mark: 'Q', check: '', palette: 'Mod+K' };

/** A line in the sample that says what can be done here, until it is dismissed. */
export function Hint({ name }: { readonly name: HintName }) {
  const { t } = useTranslation('shell');
  const sample = useLibrary((state) => state.sample);
  const isSample = useProject(({ open }) => open?.project.id === sample);
  const isDismissed = useHints((state) => state.dismissed.includes(name));
  if (!isSample || isDismissed) return null;
  return (
    <div role="note" className={cx(strip['strip'], styles['hint'])} aria-label={t('hint.label')}>
      <Lightbulb size={15} strokeWidth={1.75} aria-hidden />
      <p>{t(`hint.${name}`, { keys: keysLabel(KEYS[name]) })}</p>
      <Button look="quiet" icon={X} tip={t('hint.dismiss')} onClick={() => dismissHint(name)} />
    </div>
  );
}
