import { defineConfig } from '@playwright/test';

const port = Number(process.env.HANDOFF_PORT ?? 4180);
const executablePath = process.env.HANDOFF_BROWSER ?? '/usr/bin/chromium';

export default defineConfig({
	testDir: '.',
	testMatch: '*.e2e.ts',
	outputDir: '../test-results/e2e',
	fullyParallel: true,
	workers: 2,
	// A loaded machine may miss a deadline once; what fails twice is broken.
	retries: process.env.CI ? 1 : 0,
	timeout: 60_000,
	forbidOnly: !!process.env.CI,
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: { width: 390, height: 844 },
		launchOptions: {
			executablePath,
			args: [
				'--no-sandbox',
				'--disable-quic',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run'
			]
		}
	},
	webServer: {
		command: 'node src/server/main.server.ts',
		cwd: '..',
		url: `http://localhost:${port}/`,
		env: { PORT: String(port) },
		reuseExistingServer: !process.env.CI
	}
});
