import { fileURLToPath } from 'node:url';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { mdsvex } from 'mdsvex';
import { defineConfig } from 'vitest/config';
import { lessonMarkup } from './src/lib/course/markup.server.ts';
import { lessonPages } from './src/lib/course/pages.server.ts';
import { course } from './src/lib/course/plugin.server.ts';
import { checkFigures } from './src/lib/figures/check.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

/** Where `lessons/` stands; tests build a small course of their own. */
const texts = process.env.HANDOFF_COURSE ?? root;

export default defineConfig({
	plugins: [
		course(texts, checkFigures),
		lessonPages(texts),
		sveltekit({
			adapter: adapter({ out: process.env.HANDOFF_OUT ?? 'build' }),
			// Another course is built beside this one, so that neither finds the other's files.
			outDir: `${texts}/.svelte-kit`,
			// The same text and code give the same version; tests build a second one beside the first. Looking for new ones is lib/ui/update.
			version: { pollInterval: 0, ...(process.env.HANDOFF_VERSION ? { name: process.env.HANDOFF_VERSION } : {}) },
			// Pages register it themselves, those that start without Kit too: lib/ui/offline/here.browser.ts.
			serviceWorker: { register: false },
			extensions: ['.svelte', '.md'],
			preprocess: [
				lessonMarkup(texts),
				mdsvex({
					extensions: ['.md'],
					layoutPropForwarding: 'runes',
					smartypants: { quotes: true, dashes: false, ellipses: false, backticks: false },
					highlight: false
				} as never)
			],
			compilerOptions: { runes: true },
			onwarn(warning, handle) {
				// mdsvex still writes the old form for what it adds itself.
				if (warning.code === 'script_context_deprecated') return;
				// A "<" in prose silently becomes an element; the page would be wrong without a word.
				if (warning.code === 'element_implicitly_closed') throw new Error(`${warning.filename}: ${warning.message}`);
				handle(warning);
			},
			csp: {
				mode: 'auto',
				directives: {
					'default-src': ['none'],
					'script-src': ['self'],
					'style-src': ['self'],
					// The one inline style Kit itself writes, on its route announcer.
					'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
					'img-src': ['self', 'data:', 'blob:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'worker-src': ['self'],
					'manifest-src': ['self'],
					'form-action': ['self'],
					'base-uri': ['none'],
					'object-src': ['none'],
					'frame-src': ['none'],
					'frame-ancestors': ['none'],
					'require-trusted-types-for': ['script'],
					'trusted-types': ['svelte-trusted-html', 'handoff-worker']
				}
			}
		})
	],
	test: {
		include: ['src/**/*.test.ts'],
		environment: 'node',
		testTimeout: 60_000
	}
});
