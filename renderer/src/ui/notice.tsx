import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { cx } from './cx';
import styles from './notice.module.css';
import strip from './strip.module.css';

const ICONS = { good: CircleCheck, plain: Info, warn: TriangleAlert };

/** Where notices appear: always there, so that assistive technology reads out what comes into it. */
export function NoticeRegion({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('notices')} className={styles['region']}>
      {children}
    </div>
  );
}

/** A line that tells something and stays until it is dismissed; it stops nobody from working on. */
export function Notice({
  tone,
  actions,
  onDismiss,
  children,
}: {
  readonly tone: keyof typeof ICONS;
  /** Buttons behind the words. */
  readonly actions?: ReactNode;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const Icon = ICONS[tone];
  return (
    <div className={cx(strip['strip'], styles['notice'])} data-tone={tone}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <p>{children}</p>
      <div className={styles['actions']}>
        {actions}
        <Button look="quiet" icon={X} tip={t('dismiss')} onClick={onDismiss} />
      </div>
    </div>
  );
}
