/** The course as a later version: the same in all that a learner sees, another in every file that the browser runs. */
import { defineConfig, mergeConfig } from 'vite';
import course from '../../vite.config.ts';

export default mergeConfig(
	course,
	defineConfig({
		plugins: [
			{
				name: 'second-version',
				applyToEnvironment: (environment) => ['client', 'lessonScripts'].includes(environment.name),
				renderChunk: (code) => ({ code: `${code}\nglobalThis.second = true;`, map: null })
			}
		]
	})
);
