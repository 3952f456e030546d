import { Menu } from '@base-ui/react/menu';
import { Copy, Ellipsis, MoveHorizontal, PanelRight, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { shorten } from '../../../../shared/text/shorten';
import type { CorrectionPlace } from '../../editor/plugins/corrections/places';
import { useCanWrite, useOpenProject } from '../../state/project';
import menu from '../../ui/menu.module.css';
import { useTakeBack } from '../correcting/use-take-back';
import { useCurrent } from '../current';
import { openAnnotation } from '../go-to-annotation';
import { removeAnnotation } from '../inspector/annotation-actions';
import { AddressItems } from './address-items';
import { CorrectionItem } from './correction-item';
import { MARK_KINDS } from './mark-kinds';
import { planLeavingOut, useLeaveOut } from './use-leave-out';
import { useMark } from './use-mark';

/** Where a menu was asked for, and what is there: marks, the innermost first, a correction, and a link. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  readonly annotations: readonly string[];
  readonly correction: CorrectionPlace | null;
  /** Where the link leads. */
  readonly address: string | null;
}

/** In UTF-16 code units: the words that a mark is known by in the menu. */
const LENGTH = 24;

/** What can be done with the selection, and with the marks, the correction and the link at a place. */
export default function MarkMenu({ at, onClose }: { readonly at: MenuPlace; readonly onClose: () => void }) {
  const { t } = useTranslation(['marking', 'ui']);
  const project = useOpenProject();
  const current = useCurrent();
  const canWrite = useCanWrite();
  const mark = useMark();
  const leaveOut = useLeaveOut();
  const { takeBack } = useTakeBack();
  const { transcript } = current;
  const { correction, address } = at;
  const segments = transcript.current?.selection() ?? [];
  const leavingOut = planLeavingOut(current, project.annotations, segments);
  const marks = at.annotations.flatMap((id) => project.annotations.find((one) => one.id === id) ?? []);
  const anchor = { getBoundingClientRect: () => DOMRect.fromRect({ x: at.x, y: at.y }) };
  const hasSelection = segments.length > 0;
  // What is chosen is done when the menu is gone, since it may take the focus elsewhere.
  const chosen = useRef<(() => unknown) | null>(null);
  const then = (act: () => unknown) => () => {
    chosen.current = act;
  };
  useEffect(
    () => () => {
      if (!chosen.current) return;
      transcript.current?.takeFocus();
      void chosen.current();
    },
    [transcript],
  );
  const close = (reason: string): void => {
    if (reason === 'escape-key') chosen.current = () => null;
    onClose();
  };
  return (
    <Menu.Root open modal={false} onOpenChange={(_isOpen, { reason }) => close(reason)}>
      <Menu.Portal>
        <Menu.Positioner className={menu['positioner']} anchor={anchor} side="bottom" align="start">
          <Menu.Popup className={menu['popup']} aria-label={t('menu')} finalFocus={false}>
            {hasSelection && (
              <Menu.Group className={menu['group']}>
                {MARK_KINDS.map(({ kind, icon: Icon, keys }) => (
                  <Menu.Item
                    key={kind}
                    className={menu['item']}
                    disabled={!canWrite}
                    onClick={then(() => mark(kind, segments))}
                  >
                    <Icon size={15} strokeWidth={1.75} aria-hidden />
                    {t(`mark.${kind}`, { ns: 'ui' })}
                    <kbd className={menu['keys']}>{keys}</kbd>
                  </Menu.Item>
                ))}
                {leavingOut && (
                  <Menu.Item
                    className={menu['item']}
                    disabled={!canWrite}
                    onClick={then(() => leaveOut(segments))}
                  >
                    <Ellipsis size={15} strokeWidth={1.75} aria-hidden />
                    {t(leavingOut.isBack ? 'put-back' : 'leave-out')}
                    <kbd className={menu['keys']}>X</kbd>
                  </Menu.Item>
                )}
                <Menu.Item className={menu['item']} onClick={then(() => document.execCommand('copy'))}>
                  <Copy size={15} strokeWidth={1.75} aria-hidden />
                  {t('menu.copy')}
                </Menu.Item>
              </Menu.Group>
            )}
            {correction && (
              <Menu.Group className={menu['group']}>
                {hasSelection && <Menu.Separator className={menu['line']} />}
                <CorrectionItem source={correction.source} onChoose={then(() => takeBack(correction))} />
              </Menu.Group>
            )}
            {address !== null && (
              <Menu.Group className={menu['group']}>
                {(hasSelection || correction) && <Menu.Separator className={menu['line']} />}
                <AddressItems address={address} then={then} />
              </Menu.Group>
            )}
            {marks.map((annotation, index) => (
              <Menu.Group key={annotation.id} className={menu['group']}>
                {(hasSelection || correction || address !== null || index > 0) && (
                  <Menu.Separator className={menu['line']} />
                )}
                <Menu.GroupLabel className={menu['label']}>
                  {t('menu.other', {
                    kind: t(annotation.kind),
                    words: shorten(annotation.anchor.exact, LENGTH),
                  })}
                </Menu.GroupLabel>
                <Menu.Item className={menu['item']} onClick={then(() => openAnnotation(annotation))}>
                  <PanelRight size={15} strokeWidth={1.75} aria-hidden />
                  {t('menu.open')}
                  <kbd className={menu['keys']}>↩</kbd>
                </Menu.Item>
                <Menu.Item
                  className={menu['item']}
                  disabled={!canWrite}
                  onClick={then(() => transcript.current?.hold(annotation.id))}
                >
                  <MoveHorizontal size={15} strokeWidth={1.75} aria-hidden />
                  {t('menu.hold')}
                  <kbd className={menu['keys']}>E</kbd>
                </Menu.Item>
                <Menu.Item
                  className={menu['item']}
                  data-danger
                  disabled={!canWrite}
                  onClick={then(() => removeAnnotation(annotation.id))}
                >
                  <Trash2 size={15} strokeWidth={1.75} aria-hidden />
                  {t('remove', { ns: 'ui' })}
                </Menu.Item>
              </Menu.Group>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
