/**
 * `npm run bench [-- <part> …]`: measures what the course promises, prints it and keeps it in
 * `tests/bench/results`. Parts: sizes, feedback, lcp, record, kills, fuzz, tabs; none named means all.
 * How each one measures, and what it can't show, is in `tests/bench/README.md`.
 */
import { spawn } from 'node:child_process';
import { env, install, node, root } from './setup.mjs';

install();
const bench = spawn(node, ['tests/bench/main.ts', ...process.argv.slice(2)], { cwd: root, env, stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => bench.kill(signal));
bench.on('exit', (code) => process.exit(code ?? 1));
