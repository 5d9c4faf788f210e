/** The port from the environment, or the sentence that says why it cannot be used. */
export function readPort(value: string | undefined): number | string {
	if (value === undefined || value === '') return 4173;
	const port = Number(value);
	if (/^\d+$/.test(value) && port <= 65535) return port;
	return `PORT is "${value}", which is not a port. Use a whole number from 1 to 65535, for example PORT=4173.`;
}

/** What to say when listening failed. */
export function listenProblem(code: string | undefined, host: string, port: number): string {
	if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start.`;
	if (code === 'EACCES') return `Port ${port} needs more rights than you have. Choose one above 1023: PORT=4173 npm start.`;
	if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
		return `HOST is "${host}", which is no address of this computer. Leave HOST out to serve all of them.`;
	return `The server could not listen on ${host} port ${port} (${code ?? 'unknown reason'}).`;
}

/** The addresses under which the course can be reached: this computer first, then the local network. */
export function addresses(host: string, port: number, network: { address: string; family: string; internal: boolean }[]): string[] {
	const all = host === '0.0.0.0' || host === '::';
	if (!all) return [`http://${host.includes(':') ? `[${host}]` : host}:${port}`];
	const local = network.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => `http://${address}:${port}`);
	return [`http://localhost:${port}`, ...local];
}
