import { ArrowLeft, FileDown, PanelLeft, PanelRight, Redo2, Search, Settings, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Briefing, Project } from '../../../shared/project/records';
import { show } from '../app/app-state';
import { chooseFiles } from '../state/imports';
import { closeProject } from '../state/library';
import { redo, undo, useCanWrite, useProject } from '../state/project';
import { enterWorkspace, useWorkspace } from '../state/workspace';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { AccessSign } from './access-sign';
import { PlaceSwitch } from './place-switch';
import { ProjectTitle } from './project-title';
import { ProjectTools } from './project-tools';
import { SaveSign } from './save-sign';
import styles from './workspace-header.module.css';

/** Where one is, whether it is saved, and what goes for the project as a whole. */
export function WorkspaceHeader(props: { readonly project: Project; readonly briefing: Briefing | null }) {
  const { project, briefing } = props;
  const { t } = useTranslation(['ui', 'search']);
  const history = useProject((state) => state.open?.undo);
  const canWrite = useCanWrite();
  const { outline, inspector } = useWorkspace();
  const undoTip = history?.undo ? t('undo.what', { what: t(`command.${history.undo}`) }) : t('undo');
  const redoTip = history?.redo ? t('redo.what', { what: t(`command.${history.redo}`) }) : t('redo');
  return (
    <header className={styles['header']}>
      <Button look="quiet" icon={ArrowLeft} onClick={() => void closeProject()}>
        {t('library.back')}
      </Button>
      <ProjectTitle key={project.id} title={project.title} canRename={canWrite} />
      {project.briefings.length > 1 && briefing && (
        <SelectField
          hideLabel
          label={t('briefing')}
          className={styles['switch']}
          value={briefing.id}
          options={project.briefings.map(({ id, title }) => ({ value: id, label: title }))}
          onChoose={enterWorkspace}
        />
      )}
      {briefing && <PlaceSwitch />}
      {canWrite && <SaveSign />}
      <AccessSign project={project.id} />
      <span className={styles['space']} />
      <Button
        look="quiet"
        icon={Undo2}
        aria-label={t('undo')}
        tip={undoTip}
        keys="Mod+Z"
        disabled={!history?.undo || !canWrite}
        onClick={() => void undo()}
      />
      <Button
        look="quiet"
        icon={Redo2}
        aria-label={t('redo')}
        tip={redoTip}
        keys="Mod+Shift+Z"
        disabled={!history?.redo || !canWrite}
        onClick={() => void redo()}
      />
      <ProjectTools project={project.id} briefing={briefing} />
      <Button
        look="quiet"
        icon={Search}
        tip={t('title', { ns: 'search' })}
        keys="Mod+Shift+F"
        onClick={() => show('search')}
      />
      <span className={styles['rule']} />
      <Button look="quiet" icon={FileDown} tip={t('import.briefing')} onClick={() => void chooseFiles()} />
      {briefing && (
        <>
          <Button
            look="quiet"
            icon={PanelLeft}
            tip={t('outline')}
            keys="Mod+B"
            aria-pressed={outline}
            onClick={() => useWorkspace.setState({ outline: !outline })}
          />
          <Button
            look="quiet"
            icon={PanelRight}
            tip={t('inspector')}
            keys="Mod+Shift+B"
            aria-pressed={inspector}
            onClick={() => useWorkspace.setState({ inspector: !inspector })}
          />
        </>
      )}
      <Button look="quiet" icon={Settings} tip={t('settings.title')} onClick={() => show('settings')} />
    </header>
  );
}
