import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dispatch } from '../state/project';
import styles from './project-title.module.css';

/** The project's name; a press turns it into a text box. Enter keeps the new name, Escape the old one. */
export function ProjectTitle({ title, canRename }: { readonly title: string; readonly canRename: boolean }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  const end = (name: string): void => {
    setDraft(null);
    const trimmed = name.trim();
    if (trimmed && trimmed !== title) void dispatch({ type: 'project.rename', title: trimmed });
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') end(event.currentTarget.value);
    else if (event.key === 'Escape') setDraft(null);
    else return;
    requestAnimationFrame(() => button.current?.focus());
  };

  if (draft !== null) {
    return (
      <input
        className={styles['input']}
        aria-label={t('project.name')}
        maxLength={200}
        value={draft}
        ref={(input) => {
          if (input && document.activeElement !== input) input.select();
        }}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={({ target }) => end(target.value)}
        onKeyDown={press}
      />
    );
  }
  return (
    <h1 className={styles['heading']}>
      <button
        ref={button}
        type="button"
        className={styles['title']}
        data-tip={t('project.rename')}
        disabled={!canRename}
        onClick={() => setDraft(title)}
      >
        {title}
      </button>
    </h1>
  );
}
