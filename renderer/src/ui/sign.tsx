import type { LucideIcon } from 'lucide-react';
import styles from './sign.module.css';

export type Tone = 'good' | 'warn' | 'bad' | 'plain';

/** A word of status with an icon; the colour only repeats what both say. */
export function Sign({ icon: Icon, tone, children }: { icon: LucideIcon; tone: Tone; children: string }) {
  return (
    <span className={styles['sign']} data-tone={tone}>
      <Icon size={13} strokeWidth={2} aria-hidden />
      {children}
    </span>
  );
}
