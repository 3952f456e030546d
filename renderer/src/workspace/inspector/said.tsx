import { cx } from '../../ui/cx';
import { useCurrent } from '../current';
import styles from './said.module.css';

/** Words from the transcript, in its language and face. */
export function Said({
  words,
  kind,
  isWhole,
}: {
  readonly words: string;
  readonly kind: string;
  readonly isWhole: boolean;
}) {
  const { briefing } = useCurrent();
  return (
    <span lang={briefing.language} className={cx(styles['said'], styles[kind], isWhole && styles['whole'])}>
      {words}
    </span>
  );
}
