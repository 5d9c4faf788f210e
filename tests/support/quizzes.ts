/** The addresses of all quizzes, as the course's own list links to them. Rejects when there is none. */
export async function quizPaths(baseURL: string): Promise<string[]> {
	const page = await (await fetch(new URL('/quiz', baseURL))).text();
	const paths = [...page.matchAll(/href="[^"]*quiz\/([a-z0-9-]+)"/g)].map(([, module]) => `/quiz/${module}`);
	if (paths.length === 0) throw new Error('The list of quizzes links to none.');
	return [...new Set(paths)];
}
