/** `npm start`: installs what is missing, builds what changed, serves the course. */
import { spawn } from 'node:child_process';
import { build, env, install, node, root } from './setup.mjs';

install();
build();
const server = spawn(node, ['src/server/main.server.ts'], { cwd: root, env, stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
