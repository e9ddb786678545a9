/* global process */
// Preloaded into a measured child: tells what it used, on its fourth stream, when it ends. Its threads load this as well.
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.on('exit', () => {
    require('node:fs').writeSync(3, JSON.stringify(process.resourceUsage()));
  });
