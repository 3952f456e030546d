/*
 * Zod would try whether it may compile its schemas, which the content security policy refuses, and each refusal is logged. It
 * is told by the object that all copies of it share, so that no part of it has to be loaded before this one.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
