import { createDisk, memoryStore } from './memory.ts';
import { storeContract } from './store.contract.ts';

storeContract('memory', () => {
	const disk = createDisk();
	return () => memoryStore(disk);
});
