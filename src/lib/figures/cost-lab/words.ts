/** What the year costs, in sentences. */
import { amount } from '../parts/number.ts';
import { breakEven, cheaper, evenly, yearOf, type Figures, type Side, type Year } from './costs.ts';

export const sideWords: Record<Side, string> = { own: 'Own staff', provider: 'The provider' };

/** "The provider costs 60,000 euros less, 25 %." */
export function headline(year: Year): string {
	const side = cheaper(year);
	if (!side) return 'Both cost the same';
	const gap = Math.abs(year.own - year.provider);
	const share = Math.round((100 * gap) / Math.max(year.own, year.provider));
	return `${sideWords[side]} ${side === 'own' ? 'cost' : 'costs'} ${amount(gap)} euros less, ${share} %`;
}

/** The two sums beside each other. */
export function sums(year: Year): string {
	return `Own staff: ${amount(year.own)} euros a year, for ${year.people} ${year.people === 1 ? 'person' : 'people'}. The provider: ${amount(year.provider)} euros.`;
}

/** Where it would turn, each in a sentence. */
export function turns(figures: Figures): string[] {
	const { price, extra } = breakEven(figures);
	const even = yearOf(evenly(figures));
	const side = cheaper(even);
	return [
		price === null
			? 'At no price would the provider cost as little as own staff.'
			: `At ${price.toFixed(2)} euros for each message both would cost the same.`,
		extra === null
			? 'The provider would cost more even without a single charge that nobody planned.'
			: `With ${amount(extra)} euros of charges that nobody planned in every month, both would cost the same.`,
		figures.months > 0 && figures.busy !== figures.quiet
			? `Were the same messages spread evenly over the year, ${even.people} ${even.people === 1 ? 'person' : 'people'} would do: ${amount(even.own)} euros against ${amount(even.provider)}. ${side ? `${sideWords[side]} would cost less.` : 'Both would cost the same.'}`
			: ''
	].filter(Boolean);
}
