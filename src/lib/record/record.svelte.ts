/** The learner record as screens use it: the engine with its view as signals. One for a page, made in the layout. */
import type { RecordActions, RecordDeps, RecordView } from './deps.ts';
import { createEngine } from './engine.ts';

export type LearnerRecord = RecordView & RecordActions;

/**
 * Makes the record. It may be made on a server too; nothing is touched before `start`, which the
 * layout calls when it is mounted, or the first `add`.
 */
export function createRecord(deps: RecordDeps): LearnerRecord {
	const { view, ...actions } = createEngine(deps, show);
	const first = view();
	// One signal for each field: who reads progress is not woken by "saving".
	let phase = $state.raw(first.state);
	let progress = $state.raw(first.progress);
	let saving = $state.raw(first.saving);
	let trouble = $state.raw(first.trouble);
	let persisted = $state.raw(first.persisted);
	let newSinceCopy = $state.raw(first.newSinceCopy);
	let backupDue = $state.raw(first.backupDue);

	function show(now: RecordView) {
		({ progress, saving, persisted, newSinceCopy, backupDue } = now);
		phase = now.state;
		if (JSON.stringify(trouble) !== JSON.stringify(now.trouble)) trouble = now.trouble;
	}

	return {
		...actions,
		get state() {
			return phase;
		},
		get progress() {
			return progress;
		},
		get saving() {
			return saving;
		},
		get trouble() {
			return trouble;
		},
		get persisted() {
			return persisted;
		},
		get newSinceCopy() {
			return newSinceCopy;
		},
		get backupDue() {
			return backupDue;
		}
	};
}
