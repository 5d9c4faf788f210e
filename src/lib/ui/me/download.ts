/** Hands a text to the learner as a file. False when the browser cannot. */
export function download(name: string, text: string): boolean {
	try {
		const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
		const link = document.createElement('a');
		link.href = address;
		link.download = name;
		link.click();
		setTimeout(() => URL.revokeObjectURL(address), 10_000);
		return true;
	} catch {
		return false;
	}
}
