import type { Probe } from './probe.mjs';

declare global {
  interface Window {
    readonly bench: Probe;
  }
}
