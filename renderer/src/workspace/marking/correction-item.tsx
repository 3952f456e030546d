import { Menu } from '@base-ui/react/menu';
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ACTIONS } from '../../../../shared/actions/table';
import { useCanWrite } from '../../state/project';
import { excerpt } from '../../ui/excerpt';
import { keysLabel } from '../../ui/keys';
import menu from '../../ui/menu.module.css';

/** In UTF-16 code units: the words of the source that stand in the menu. */
const LENGTH = 40;

/** Takes a correction back; says what the source reads there. */
export function CorrectionItem({
  source,
  onChoose,
}: {
  readonly source: string;
  readonly onChoose: () => void;
}) {
  const { t } = useTranslation(['correcting', 'editor']);
  const canWrite = useCanWrite();
  const [keys = ''] = ACTIONS['correction.take-back'].keys ?? [];
  return (
    <>
      <Menu.GroupLabel className={menu['label']}>
        {source === ''
          ? t('source-reads.nothing', { ns: 'editor' })
          : t('source-reads', { ns: 'editor', words: excerpt(source, LENGTH) })}
      </Menu.GroupLabel>
      <Menu.Item className={menu['item']} disabled={!canWrite} onClick={onChoose}>
        <Undo2 size={15} strokeWidth={1.75} aria-hidden />
        {t('take-back.this')}
        <kbd className={menu['keys']}>{keysLabel(keys)}</kbd>
      </Menu.Item>
    </>
  );
}
