import { Merge } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Speaker } from '../../../../shared/project/records';
import { planSpeakerMerge } from '../../../../shared/project/revise/plan-speaker-merge';
import { ROLES } from '../../../../shared/transcript/findings';
import { dispatch, useProject } from '../../state/project';
import { SelectField, TextField } from '../../ui/field';
import { Menu } from '../../ui/menu';
import { speakerWords } from '../../ui/speaker-words';
import { useDraft } from '../../ui/use-draft';
import { useCurrent } from '../current';
import styles from './speakers-dialog.module.css';

interface SpeakerRowProps {
  readonly speaker: Speaker;
  /** How many turns and quotes are theirs. */
  readonly turns: number;
  readonly quotes: number;
}

/** A speaker's name, title and role, which save by themselves, and whom they are the same as. */
export function SpeakerRow({ speaker, turns, quotes }: SpeakerRowProps) {
  const { t } = useTranslation(['ui', 'correcting', 'findings']);
  const { briefing } = useCurrent();
  const edit = async (change: Partial<Omit<Speaker, 'id'>>): Promise<boolean> =>
    (await dispatch({ type: 'speaker.edit', briefing: briefing.id, speaker: speaker.id, edit: change })) ===
    null;
  // An empty name is no name: the one that was there stays.
  const name = useDraft(speaker.name, async (words) => words.trim() === '' || edit({ name: words.trim() }));
  const title = useDraft(speaker.title ?? '', (words) => edit({ title: words.trim() || null }));
  const merge = (into: string): void => {
    const project = useProject.getState().open?.project;
    const now = project?.briefings.find(({ id }) => id === briefing.id);
    if (project && now) void dispatch(planSpeakerMerge(project, now, speaker.id, into));
  };
  const others = briefing.speakers.filter(({ id }) => id !== speaker.id);
  return (
    <li className={styles['speaker']} aria-label={speaker.name}>
      <TextField label={t('speaker.name')} maxLength={200} {...name} />
      <TextField label={t('speaker.title')} maxLength={200} {...title} />
      <SelectField
        label={t('speaker.role')}
        value={speaker.role}
        options={ROLES.map((value) => ({ value, label: t(`role.${value}`, { ns: 'findings' }) }))}
        onChoose={(role) => void edit({ role })}
      />
      <p className={styles['counts']}>
        <span>{t('speaker.turns', { count: turns })}</span>
        <span>{t('speakers.quotes', { ns: 'correcting', count: quotes })}</span>
      </p>
      {others.length > 0 && (
        <Menu
          label={t('speakers.merge', { ns: 'correcting', name: speaker.name })}
          groups={[
            others.map((other) => ({
              label: speakerWords(other, briefing.language),
              icon: Merge,
              onChoose: () => merge(other.id),
            })),
          ]}
        />
      )}
    </li>
  );
}
