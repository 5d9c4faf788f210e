import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Ways that look right and are not, with the remedy in the message. */
const banned = [
	{
		selector: "MemberExpression[property.name='randomUUID']",
		message: 'crypto.randomUUID is missing on plain http. Make ids with record/stamp.ts.'
	},
	{
		selector: "MemberExpression[object.name='Math'][property.name='random']",
		message: 'Chance is an argument: pass a seed or a random function.'
	},
	{
		selector: "MemberExpression[property.name='innerHTML']",
		message: 'Trusted Types forbid innerHTML. Build the nodes, or let Svelte do it.'
	}
];

export default ts.config(
	{ ignores: ['build', '.svelte-kit', 'node_modules', 'test-results', 'playwright-report', 'static', 'data'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-restricted-syntax': ['error', ...banned],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-console': 'off',
			'no-undef': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }]
		}
	},
	// An ambient module with an import at its top would be none.
	{ files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
		// Links are made by `to` of src/lib/ui/to.ts, which knows the paths by their types; `resolve` would bring the router.
		rules: { 'svelte/no-at-html-tags': 'error', 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		// The pure core: no clock, no chance, no console.
		files: ['src/lib/**/*.ts'],
		ignores: ['**/*.test.ts', '**/*.contract.ts', '**/*.browser.ts', '**/*.server.ts', '**/*.svelte.ts', 'src/lib/ui/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				...banned,
				{
					selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
					message: 'Time is an argument of the pure core: pass now.'
				},
				{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument of the pure core: pass now.' }
			],
			'no-console': 'error'
		}
	}
);
