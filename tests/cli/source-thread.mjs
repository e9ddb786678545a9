// A thread of the sources: what runs them in the main thread of a test does not reach other threads.
import { register } from 'tsx/esm/api';

register();
await import('../../src/cli/check/thread.ts');
