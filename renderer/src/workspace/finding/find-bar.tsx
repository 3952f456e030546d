import { CaseSensitive, ChevronDown, ChevronUp, Regex, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ACTIONS } from '../../../../shared/actions/table';
import { hears } from '../../actions/hears';
import { closeFind, useFind } from '../../state/find';
import { useCanWrite } from '../../state/project';
import { Button } from '../../ui/button';
import { isMac } from '../../ui/keys';
import { useCurrent } from '../current';
import { useMark } from '../marking/use-mark';
import styles from './find-bar.module.css';
import { useFinding } from './use-find';
import { useFindWords } from './use-find-words';

/** While one types, the keys of the marks need Alt. */
const MARK_KEYS = (['quote', 'figure', 'claim', 'note'] as const).map(
  (kind) => ({ kind, keys: `Alt+${ACTIONS[`mark.${kind}`].keys?.[0]}` }) as const,
);

/** Finds in the transcript: what is typed is looked for at once, and the match that is shown is selected. */
export function FindBar() {
  useFinding();
  const isOpen = useFind(({ open }) => open);
  return isOpen ? <OpenFindBar /> : null;
}

function OpenFindBar() {
  const { t } = useTranslation('search');
  const { transcript } = useCurrent();
  const { words, matchCase, isPattern, asked } = useFind();
  const said = useFindWords();
  const canWrite = useCanWrite();
  const mark = useMark();
  const field = useRef<HTMLInputElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the bar is asked for.
  useEffect(() => field.current?.select(), [asked]);

  const close = (): void => {
    closeFind();
    transcript.current?.takeFocus();
  };
  const step = (direction: 1 | -1): void => transcript.current?.step(direction);
  const press = (event: KeyboardEvent): void => {
    const { nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    const kind = MARK_KEYS.find(({ keys }) => hears(keys, nativeEvent, isMac))?.kind;
    if (event.key === 'Escape') close();
    else if (kind) {
      if (canWrite) mark(kind, transcript.current?.selection() ?? []);
    } else return;
    event.preventDefault();
  };
  const pressInField = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: Chromium 114 does not know the element `search`.
    <div role="search" className={styles['bar']} aria-label={t('find')} onKeyDown={press}>
      <input
        ref={field}
        type="text"
        className={styles['field']}
        aria-label={t('find.words')}
        data-tip={t('find.mark-keys')}
        spellCheck={false}
        value={words}
        onChange={({ target }) => useFind.setState({ words: target.value })}
        onKeyDown={pressInField}
        onFocus={() => useFind.setState({ isTyped: true })}
        onBlur={() => useFind.setState({ isTyped: false })}
      />
      <Button
        look="quiet"
        icon={CaseSensitive}
        tip={t('find.case')}
        aria-pressed={matchCase}
        onClick={() => useFind.setState({ matchCase: !matchCase })}
      />
      <Button
        look="quiet"
        icon={Regex}
        tip={t('find.pattern')}
        aria-pressed={isPattern}
        onClick={() => useFind.setState({ isPattern: !isPattern })}
      />
      <p role="status" className={styles['said']} data-tone={said.isBad ? 'bad' : undefined}>
        {said.words}
      </p>
      <Button
        look="quiet"
        icon={ChevronUp}
        tip={t('find.previous')}
        keys="Shift+Enter"
        onClick={() => step(-1)}
      />
      <Button look="quiet" icon={ChevronDown} tip={t('find.next')} keys="Enter" onClick={() => step(1)} />
      <Button look="quiet" icon={X} tip={t('find.close')} keys="Escape" onClick={close} />
    </div>
  );
}
