import { Check, MessageCircleQuestion, Pencil } from 'lucide-react';

/** The signs of the decisions. */
export const SETTLED = { accepted: Check, explained: Pencil, question: MessageCircleQuestion } as const;
