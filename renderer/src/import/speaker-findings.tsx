import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../shared/ipc/contract';
import { ROLES } from '../../../shared/transcript/findings';
import { SelectField, TextField } from '../ui/field';
import styles from './speaker-findings.module.css';
import type { DecisionForm } from './use-decisions';

/** The speakers: name, title and role can be put right, and two that are one person joined. */
export function SpeakerFindings({ draft, form }: { readonly draft: Draft; readonly form: DecisionForm }) {
  const { t } = useTranslation(['ui', 'findings']);
  const { speakers, language } = form.decisions;
  const roles = ROLES.map((value) => ({ value, label: t(`role.${value}`, { ns: 'findings' }) }));
  return (
    <ul className={styles['list']}>
      {speakers.map((speaker) => {
        const turns = draft.reading.turns.filter((turn) => turn.speaker === speaker.id).length;
        const others = speakers.filter(({ id, sameAs }) => id !== speaker.id && sameAs === null);
        const isJoined = speaker.sameAs !== null;
        // Nobody is joined to somebody who is joined to a third: what would be meant is not plain.
        const isTarget = speakers.some(({ sameAs }) => sameAs === speaker.id);
        return (
          <li key={speaker.id} className={styles['speaker']} aria-label={speaker.name}>
            <TextField
              label={t('speaker.name')}
              lang={language}
              value={speaker.name}
              disabled={isJoined}
              onChange={({ target }) => form.changeSpeaker(speaker.id, { name: target.value })}
            />
            <TextField
              label={t('speaker.title')}
              lang={language}
              value={speaker.title ?? ''}
              disabled={isJoined}
              onChange={({ target }) => form.changeSpeaker(speaker.id, { title: target.value || null })}
            />
            <SelectField
              label={t('speaker.role')}
              value={speaker.role}
              options={roles}
              onChoose={(role) => form.changeSpeaker(speaker.id, { role })}
            />
            <SelectField
              label={t('speaker.same-as')}
              value={speaker.sameAs ?? ''}
              options={[
                { value: '', label: '—' },
                ...(isTarget ? [] : others.map(({ id, name }) => ({ value: id, label: name }))),
              ]}
              onChoose={(id) => form.changeSpeaker(speaker.id, { sameAs: id || null })}
            />
            <span className={styles['turns']}>{t('speaker.turns', { count: turns })}</span>
          </li>
        );
      })}
    </ul>
  );
}
