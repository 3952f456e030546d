import { useState } from 'react';
import type { Request, SavedExport } from '../../../shared/ipc/contract';
import { presser } from '../api/presser';
import { useExporting } from '../state/exporting';
import { valueOrReport } from '../state/problems';

type Edited = Extract<SavedExport, { kind: 'edited' }>;

/** Saving, and the question about a file that somebody has edited since it was exported. */
export interface Saving {
  readonly edited: Edited | null;
  readonly save: (request: Request<'export.save'>) => Promise<void>;
  readonly settle: (way: Request<'export.settle'>['way']) => Promise<void>;
}

/** Saves exports, and asks before anything that was edited is written over; tells of a file that was written or kept. */
export function useSaving(tell: (outcome: 'written' | 'kept', name: string) => void): Saving {
  const [edited, setEdited] = useState<Edited | null>(null);
  const take = (saved: SavedExport | null | undefined): void => {
    setEdited(saved?.kind === 'edited' ? saved : null);
    if (saved?.kind === 'written') tell('written', saved.name);
  };
  return {
    edited,
    save: async (request) => {
      useExporting.setState({ share: 0 });
      const saved = await valueOrReport(presser.exportSave(request));
      useExporting.setState({ share: null });
      take(saved);
    },
    settle: async (way) => {
      if (!edited) return;
      take(await valueOrReport(presser.exportSettle({ waiting: edited.id, way })));
      if (way === 'keep') tell('kept', edited.name);
    },
  };
}
