/**
 * Checks the data files of all figures while the course is read, so that a slip is told with its file and line
 * and not by a page that cannot be made. Each figure's reader stands here by the figure's name.
 */
import { Problems, type Problem } from '#lib/course/problems.ts';
import { readYaml, type Path } from '#lib/course/yaml.ts';
import { readTender } from './bid-table/bids.ts';
import { readChooser } from './bpa-chooser/choose.ts';
import { readCosts } from './cost-lab/costs.ts';
import { readClock } from './cover-clock/teams.ts';
import { readEngagement } from './engagement-simulator/engagement.ts';
import { readCards as readCore } from './core-board/cards.ts';
import { readDuties } from './hand-over/duties.ts';
import { readSectors } from './industry-explorer/sectors.ts';
import { readTasks } from './judgement-slider/tasks.ts';
import { readClients } from './pair-labeller/pairs.ts';
import { DataError } from './parts/read.ts';
import { readBoard } from './risk-board/risks.ts';
import { readSchemes } from './scheme-viewer/schemes.ts';
import { readServices } from './service-map/services.ts';
import { readHistory } from './timeline/stops.ts';
import { readCards } from './trend-cards/trends.ts';
import { readDashboard } from './sla-dashboard/weeks.ts';

/** A figure's name to what reads its data; it throws a `DataError` at a mistake. */
export const readers: Readonly<Record<string, (data: unknown) => unknown>> = {
	'bid-table': readTender,
	'bpa-chooser': readChooser,
	'core-board': readCore,
	'cost-lab': readCosts,
	'cover-clock': readClock,
	'engagement-simulator': readEngagement,
	'hand-over': readDuties,
	'industry-explorer': readSectors,
	'judgement-slider': readTasks,
	'pair-labeller': readClients,
	'risk-board': readBoard,
	'scheme-viewer': readSchemes,
	'service-map': readServices,
	'sla-dashboard': readDashboard,
	'trend-cards': readCards,
	timeline: readHistory
};

/**
 * The mistakes in the data files of figures, one for each file at most.
 * @param files texts of the course by their path; a figure's data stands in the folder of a lesson
 */
export function checkFigures(files: ReadonlyMap<string, string>): Problem[] {
	const problems = new Problems();
	for (const [file, text] of files) {
		const name = /\/\d\d-[^/]+\/\d\d-[^/]+\/([^/]+)\.yaml$/.exec(file)?.[1];
		if (name) checkFile(name, file, text, problems);
	}
	return problems.list;
}

function checkFile(name: string, file: string, text: string, problems: Problems): void {
	const read = readers[name];
	if (!read) return;
	const form = new Problems();
	const yaml = readYaml(text, file, form);
	// A mistake of form is told by whoever reads the course.
	if (form.list.length) return;
	try {
		read(yaml.value);
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		problems.add(file, yaml.line(pathOf(error.at)), error.message.replace('Figure data: ', ''));
	}
}

/** `services[2].side` as a path. */
function pathOf(at: string): Path {
	return [...at.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));
}
