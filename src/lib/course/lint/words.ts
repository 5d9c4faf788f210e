/** Words as the checks of language see them: lower case, light stems, and small lists of signal words. */

/** A text without the marks of bold and emphasis. */
export function plain(rich: string): string {
	return rich.replace(/\*+/g, '');
}

/** Lower-case words of a text; "baker's" and "well-known" are one word each. */
export function words(text: string): string[] {
	return (
		plain(text)
			.toLowerCase()
			.replace(/\u2019/g, "'")
			.match(/[\p{L}\d]+(?:['-][\p{L}\d]+)*/gu) ?? []
	);
}

/** Every word as a stem, hyphens split, words without a subject of their own left out. */
export function content(text: string): Set<string> {
	const parts = words(text).flatMap((word) => word.replace(/'s$|s'$/, '').split(/[-']/));
	return new Set(parts.filter((word) => word.length > 2 && !empty.has(word)).map(stem));
}

/** A light stem, the same for "provider", "providers", "provided": good enough to see that a word comes back. */
export function stem(word: string): string {
	const trimmed = word
		.replace(/(?:sses)$/, 'ss')
		.replace(/ies$|ied$/, 'y')
		.replace(/(?<=[^aeious])s$|(?<=[aeou])s$|(?<=[cszx]|sh|ch)es$/, '')
		.replace(/(?<=[aeiouy].*)(?:ing|ed)$/, '')
		.replace(/(?<=[aeiouy].{2,})(?:er|or|ly)$/, '')
		.replace(/(?<=[aeiouy].*)e$/, '');
	const single = trimmed.replace(/([bdgmnprt])\1$/, '$1');
	return single.length > 2 ? single : word;
}

/** Share of words that two sets have in common, 0..1 (Jaccard). */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((word) => b.has(word)).length;
	return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** "always", "only": words that leave no way out. The noun "a must" is none of them. */
export const absolutes =
	/\b(?:always|never|only|all|none|every|everyone|everything|nobody|nothing|impossible|completely|entirely|whatever)\b|(?<!\b(?:a|the|this|that|each|one|failed|no|as|three|two) )\bmust\b/i;

/** "often", "may": words that leave one open. */
export const hedges = /\b(?:often|usually|may|might|sometimes|generally|probably|perhaps|likely|mostly|typically|tends?|could|some)\b/i;

/** Figures; with the next three, what makes an option look exact. */
export const figures = /\d/;
/** Numbers in words. */
export const numbers = /\b(?:two|three|four|five|six|seven|eight|nine|ten|half|twice|double)\b/i;
/** Round or square brackets. */
export const brackets = /[()[\]]/;
/** A list in a sentence. */
export const listing = /,[^,]+,? (?:and|or) /i;

const empty = new Set(
	(
		'about above after again all alone along already also although among and another any anyone anything are around ask asks away back because been before being between both but can cannot come comes could ' +
		'did does doing done down each either else even ever every few first fit fits for from get gets give gives given goes gone had half has have having her here hers him his how however into its itself just ' +
		'keep kind last later least less let like look made make makes many may maybe might more most much must near need never next none nor not nothing now off often one only onto other others our out over own ' +
		'part put rather same say says said second see seem set she should since some someone something still such take takes than that the their them then there these they thing things third this those though three ' +
		'through thus too two under until upon use used uses using very want wants was way well were what when where whether which while who whom whose why will with within without would yet you your'
	).split(' ')
);
