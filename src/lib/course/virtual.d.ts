/** What the course plugin makes of `lessons/` (`course/plugin.server.ts`). */
declare module 'virtual:course/map' {
	export const map: import('./types.ts').CourseMap;
}
declare module 'virtual:course/lessons' {
	/** Lesson id to its chunk: prose component, data, and the ways of answering that its questions need. */
	export const lessons: Record<
		string,
		() => Promise<{
			default: import('svelte').Component;
			data: import('./types.ts').LessonData;
			ways: import('#lib/interactions/way.ts').Ways;
		}>
	>;
}
declare module 'virtual:course/banks' {
	/** Module id to the bank of its questions; only modules with questions. */
	export const banks: Record<string, () => Promise<{ bank: import('./types.ts').Bank; ways: import('#lib/interactions/way.ts').Ways }>>;
}
declare module 'virtual:course/ledger' {
	export const ledger: import('./types.ts').Ledger;
}
declare module 'virtual:course/glossary' {
	export const glossary: import('./types.ts').Term[];
}
declare module 'virtual:course/sourcing' {
	export const sourcing: import('#lib/sourcing/types.ts').SourcingModel;
}
declare module 'virtual:course/figure-data/*' {
	/** One data file of a figure, parsed as it stands. */
	const data: unknown;
	export default data;
}
