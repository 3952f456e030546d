import { Menu } from '@base-ui/react/menu';
import { Copy, ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { presser } from '../../api/presser';
import { valueOrReport } from '../../state/problems';
import { copyText } from '../../ui/copy-text';
import menu from '../../ui/menu.module.css';

/** In UTF-16 code units: as much of an address as a menu has room for. */
const LENGTH = 48;

interface Props {
  readonly address: string;
  /** Does something when the menu is gone. */
  readonly then: (act: () => unknown) => () => void;
}

/** What can be done with the address of a link: one of the secure web is opened, after a question. */
export function AddressItems({ address, then }: Props) {
  const { t } = useTranslation('marking');
  return (
    <>
      <Menu.GroupLabel className={menu['label']}>
        <bdi>{address.length > LENGTH ? `${address.slice(0, LENGTH)}…` : address}</bdi>
      </Menu.GroupLabel>
      {address.startsWith('https:') && (
        <Menu.Item
          className={menu['item']}
          onClick={then(() => valueOrReport(presser.addressOpen({ address })))}
        >
          <ExternalLink size={15} strokeWidth={1.75} aria-hidden />
          {t('menu.open-address')}
        </Menu.Item>
      )}
      <Menu.Item className={menu['item']} onClick={then(() => copyText(address))}>
        <Copy size={15} strokeWidth={1.75} aria-hidden />
        {t('menu.copy-address')}
      </Menu.Item>
    </>
  );
}
