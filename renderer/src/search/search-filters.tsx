import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../../shared/project/records';
import type { HitKind, ValueRange } from '../../../shared/search/query';
import type { Role } from '../../../shared/transcript/findings';
import { useLanguage } from '../i18n/use-language';
import { changeQuery, changeValue, clearFilters, useSearch } from '../state/search';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { rangeWords } from './range-words';
import styles from './search-dialog.module.css';

// The schemas' own lists would bring the schema library into the window.
const KINDS = ['text', 'quote', 'figure', 'claim', 'note'] as const satisfies readonly HitKind[];
const ROLES = ['host', 'official', 'journalist', 'other'] as const satisfies readonly Role[];
const VERDICTS = [
  'unchecked',
  'verified',
  'imprecise',
  'wrong',
  'disputed',
  'unverifiable',
] as const satisfies readonly (Verdict | 'unchecked')[];

/** Keeps the browser from years of more than four digits. */
const LAST_DAY = '9999-12-31';

/** What narrows the search; every condition that is set must hold. */
export function SearchFilters() {
  const { t } = useTranslation(['search', 'findings']);
  const query = useSearch((state) => state.query);
  const valueWords = useSearch((state) => state.valueWords);
  const known = useSearch(({ answered }) => answered?.answer);
  const any = { value: '', label: t('any') } as const;
  return (
    <fieldset className={styles['filters']} aria-label={t('filters')}>
      <SelectField
        label={t('kind')}
        value={query.kind ?? ''}
        options={[
          { value: '', label: t('kind.any') },
          ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
        onChoose={(kind) => changeQuery({ kind: kind || null })}
      />
      <TextField
        label={t('speaker')}
        list="search-speakers"
        maxLength={200}
        value={query.speaker}
        onChange={({ target }) => changeQuery({ speaker: target.value })}
      />
      <Names id="search-speakers" names={known?.speakers} />
      <SelectField
        label={t('role')}
        value={query.role ?? ''}
        options={[any, ...ROLES.map((value) => ({ value, label: t(`role.${value}`, { ns: 'findings' }) }))]}
        onChoose={(role) => changeQuery({ role: role || null })}
      />
      <TextField
        label={t('tag')}
        list="search-tags"
        maxLength={200}
        value={query.tag}
        onChange={({ target }) => changeQuery({ tag: target.value })}
      />
      <Names id="search-tags" names={known?.tags} />
      <SelectField
        label={t('verdict')}
        value={query.verdict ?? ''}
        options={[
          any,
          ...VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`, { ns: 'findings' }) })),
        ]}
        onChoose={(verdict) => changeQuery({ verdict: verdict || null })}
      />
      <ValueField words={valueWords} range={query.value} />
      <TextField
        type="date"
        max={LAST_DAY}
        label={t('from')}
        value={query.from ?? ''}
        onChange={({ target }) => changeQuery({ from: target.value || null })}
      />
      <TextField
        type="date"
        max={LAST_DAY}
        label={t('to')}
        value={query.to ?? ''}
        onChange={({ target }) => changeQuery({ to: target.value || null })}
      />
      <Button look="quiet" className={styles['clear']} onClick={clearFilters}>
        {t('clear')}
      </Button>
    </fieldset>
  );
}

/** A number or a range as people write it, and under it how it is read. */
function ValueField({ words, range }: { readonly words: string; readonly range: ValueRange | null }) {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const isEmpty = words.trim() === '';
  const read = range ? t('value.read', { range: rangeWords(range, language) }) : t('value.unread');
  return (
    <TextField
      label={t('value')}
      hint={isEmpty ? t('value.hint') : read}
      aria-invalid={!isEmpty && !range}
      value={words}
      onChange={({ target }) => void changeValue(target.value)}
    />
  );
}

function Names({ id, names = [] }: { readonly id: string; readonly names?: readonly string[] | undefined }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
