/** `npm run build`: builds the course if anything it is made of has changed. */
import { build, install } from './setup.mjs';

install();
build();
